import type { Layout } from '#room/report';
import { frozen } from './frozen.js';

const upright14 = { size: 14 } as const;
const bold14 = { size: 14, bold: true } as const;
const upperBold14 = { size: 14, bold: true, uppercase: true } as const;
const italic14 = { size: 14, italic: true } as const;

/** What the guidances have in common. */
const common = {
  typeface: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    landscapeMargins: { top: 20, right: 15, bottom: 20, left: 30 },
    pageNumber: { position: 'top-center', fromPage: 2, distance: 10, style: upright14 },
  },
  letterhead: {
    columns: [77, 88],
    motto: {
      lines: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      styles: [{ size: 15, bold: true }],
    },
    mottoRule: 1,
    superior: { size: 14, uppercase: true },
    issuer: upperBold14,
    separator: { kind: 'text', text: '*', style: upright14 },
    numberLabel: 'Số ',
    numberJoints: ['-', '/'],
    number: upright14,
    placeAndDate: italic14,
    letter: { symbol: 'CV', subjectLabel: 'Về việc ', subject: { size: 12, italic: true } },
  },
  title: {
    documentKind: { size: 16, bold: true, uppercase: true },
    subject: { size: 15, bold: true },
    separator: { kind: 'text', text: '-----', style: upright14 },
  },
  body: {
    text: upright14,
    lineSpacing: 18,
    paragraphGap: 6,
    firstLineIndent: 10,
    part: {
      number: 'Phần thứ {ordinal}',
      ordinals: ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
      numberStyle: bold14,
      titleStyle: upperBold14,
    },
    headings: [
      { style: upperBold14, number: '{I}-' },
      { style: bold14, number: '{1}.' },
      { style: { size: 14, bold: true, italic: true }, number: '{a})' },
      { style: italic14, number: '-' },
    ],
    bullet: '- ',
    basis: { mark: '- ', italic: false, lastEnd: '.' },
    endMark: '',
    padCounts: true,
  },
  signature: {
    authority: upperBold14,
    authorityMarks: { 'TM.': 'T/M', 'KT.': 'K/T', 'TL.': 'T/L', 'TUQ.': 'T/UQ' },
    post: { size: 14, uppercase: true },
    name: bold14,
    blankLines: 4,
    recipientsLabel: { text: 'Nơi nhận:', style: { size: 14, underline: true } },
    recipients: { size: 12 },
    recipientEnds: [';', '.'],
  },
  annex: {
    label: upperBold14,
    title: upperBold14,
    attachment: italic14,
    labelText: 'PHỤ LỤC {I}',
    attachmentText: '(kèm theo {kind} số {number}, {date} của {issuer})',
    tableHeader: { size: 12, bold: true },
    tableBody: { size: 12 },
    note: { size: 12, italic: true },
  },
  marks: {
    secrecy: { style: upperBold14, framed: true },
    urgency: { style: upperBold14, framed: true },
    circulation: { style: upperBold14, framed: true },
    typist: { size: 12 },
    contact: { size: 12 },
  },
} as const satisfies Partial<Layout>;

const unseen = { confirmed: false } as const;

/** Made by functions, so that a bundler may leave them out where nobody asks for them. */
const of2004 = (): Layout => ({
  ...common,
  id: 'party-2004',
  name: 'Văn bản của Đảng theo Hướng dẫn 11-HD/VPTW',
  legalBasis: {
    ...unseen,
    number: '11-HD/VPTW',
    issuedOn: '2004-05-28',
    doubt: 'chưa có toàn văn Hướng dẫn 11-HD/VPTW; lấy theo Hướng dẫn 36-HD/VPTW',
  },
  from: '2004-05-28',
  to: '2018-04-02',
  signature: { ...common.signature, recipientEnds: [',', '.'] },
});

const of2018 = (): Layout => ({
  ...common,
  id: 'party-2018',
  name: 'Văn bản của Đảng theo Hướng dẫn 36-HD/VPTW',
  legalBasis: { number: '36-HD/VPTW', issuedOn: '2018-04-03', confirmed: true },
  from: '2018-04-03',
  to: '2026-05-26',
  signature: { ...common.signature, recipientEnds: [',', '.'] },
});

const of2026 = (): Layout => ({
  ...common,
  id: 'party-2026',
  name: 'Văn bản của Đảng theo Hướng dẫn 05-HD/VPTW',
  legalBasis: {
    number: '05-HD/VPTW',
    issuedOn: '2026-05-27',
    confirmed: false,
    doubt: 'chưa có toàn văn Hướng dẫn 05-HD/VPTW; lấy theo tài liệu tập huấn, phần mềm soạn thảo',
  },
  from: '2026-05-27',
  title: { ...common.title, submissionLabel: 'Kính trình:' },
});

/**
 * The layout of Party documents, one version for each guidance, oldest first.
 *
 * Vietnamese: thể thức và kỹ thuật trình bày văn bản của Đảng.
 *
 * Positions, sizes and signs follow Hướng dẫn 36-HD/VPTW (3/4/2018) and Hướng dẫn 05-HD/VPTW
 * (27/5/2026). The text of the latter, that of Hướng dẫn 11-HD/VPTW (28/5/2004), and the rules for
 * annexes and tables in all of them were not at hand: those values rest on practice
 * (`confirmed: false`, and `doubt` says why). Change any of them with {@link deriveLayout}.
 *
 * @example
 * ```ts
 * import { partyLayout } from 'danvan/vietnam';
 *
 * partyLayout.map((layout) => layout.legalBasis.number); //=> ['11-HD/VPTW', '36-HD/VPTW', '05-HD/VPTW']
 * ```
 *
 * @category Layouts
 */
export const partyLayout: readonly Layout[] = /* @__PURE__ */ frozen([
  /* @__PURE__ */ of2004(),
  /* @__PURE__ */ of2018(),
  /* @__PURE__ */ of2026(),
]);
