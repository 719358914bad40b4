import type { Layout } from '#room/report';
import { frozen } from './frozen.js';

const upright13 = { size: 13 } as const;
const bold14 = { size: 14, bold: true } as const;
const upperBold12 = { size: 12, bold: true, uppercase: true } as const;
const upperBold14 = { size: 14, bold: true, uppercase: true } as const;
const italic13 = { size: 13, italic: true } as const;

/** What the two acts have in common. */
const common = {
  typeface: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    landscapeMargins: { top: 20, right: 15, bottom: 20, left: 30 },
    pageNumber: {
      position: 'top-center',
      fromPage: 2,
      distance: 10,
      style: upright13,
    },
  },
  letterhead: {
    columns: [70, 95],
    motto: {
      lines: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      styles: [upperBold12, { size: 13, bold: true }],
    },
    mottoRule: 1,
    superior: { size: 12, uppercase: true },
    issuer: upperBold12,
    separator: { kind: 'rule', share: 0.4 },
    numberLabel: 'Số: ',
    numberJoints: ['/', '-'],
    number: upright13,
    placeAndDate: italic13,
    letter: { symbol: '', subjectLabel: 'V/v ', subject: { size: 12 } },
  },
  title: {
    documentKind: upperBold14,
    subject: bold14,
    addressees: true,
    separator: { kind: 'rule', share: 0.4 },
  },
  body: {
    text: { size: 14 },
    lineSpacing: 18,
    paragraphGap: 6,
    firstLineIndent: 10,
    part: {
      number: 'Phần {ordinal}',
      ordinals: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
      numberStyle: bold14,
      titleStyle: upperBold14,
    },
    headings: [
      { style: upperBold14, number: '{I}.' },
      { style: bold14, number: '{1}.' },
      { style: { size: 14 }, number: '{a})' },
      { style: { size: 14 }, number: '-' },
    ],
    bullet: '- ',
    basis: { mark: '', italic: true, lastEnd: '.' },
    endMark: './.',
    padCounts: true,
  },
  signature: {
    authority: upperBold14,
    post: upperBold14,
    name: bold14,
    blankLines: 4,
    recipientsLabel: { text: 'Nơi nhận:', style: { size: 12, bold: true, italic: true } },
    recipients: { size: 11 },
    recipientEnds: [';', '.'],
    deputiesInStead: true,
  },
  annex: {
    label: bold14,
    title: upperBold14,
    attachment: { size: 14, italic: true },
    labelText: 'Phụ lục {I}',
    attachmentText: '(Kèm theo {kind} số {number} {date} của {issuer})',
    tableHeader: { size: 12, bold: true },
    tableBody: { size: 12 },
    note: { size: 12, italic: true },
  },
  marks: {
    secrecy: { style: { size: 13, bold: true, uppercase: true }, framed: true },
    urgency: {
      style: { size: 13, bold: true, uppercase: true },
      framed: true,
      boxes: { 'HỎA TỐC': [30, 8], 'THƯỢNG KHẨN': [40, 8], KHẨN: [20, 8] },
    },
    circulation: { style: { size: 13, bold: true, uppercase: true }, framed: true },
    typist: { size: 11 },
    contact: { size: 11 },
  },
} as const satisfies Partial<Layout>;

/** Made by a function, so that a bundler may leave it out where nobody asks for it. */
const versions = (): readonly Layout[] => [
  {
    ...common,
    id: 'state-2011',
    name: 'Văn bản hành chính theo Thông tư 01/2011/TT-BNV',
    legalBasis: {
      number: '01/2011/TT-BNV',
      issuedOn: '2011-01-19',
      confirmed: false,
      doubt: 'chưa có toàn văn Thông tư 01/2011/TT-BNV; lấy theo Nghị định 30/2020/NĐ-CP',
    },
    from: '2011-03-05',
    to: '2020-03-04',
  },
  {
    ...common,
    id: 'state-2020',
    name: 'Văn bản hành chính theo Nghị định 30/2020/NĐ-CP',
    legalBasis: { number: '30/2020/NĐ-CP', issuedOn: '2020-03-05', confirmed: true },
    from: '2020-03-05',
  },
];

/**
 * The layout of administrative documents of the State, one version for each act, oldest first.
 *
 * Vietnamese: thể thức và kỹ thuật trình bày văn bản hành chính.
 *
 * Positions, sizes and signs follow Phụ lục I of Nghị định 30/2020/NĐ-CP (5/3/2020); where it
 * allows a range, a usual value was taken, and the size of tables, for which it has no rule, rests
 * on practice. The text of Thông tư 01/2011/TT-BNV, in force before, was not at hand: its version
 * repeats the later one (`confirmed: false`, and `doubt` says why). Change any of them with
 * {@link deriveLayout}.
 *
 * @example
 * ```ts
 * import { stateLayout } from 'danvan/vietnam';
 *
 * stateLayout.map(({ legalBasis }) => legalBasis.number); //=> ['01/2011/TT-BNV', '30/2020/NĐ-CP']
 * ```
 *
 * @category Layouts
 */
export const stateLayout: readonly Layout[] = /* @__PURE__ */ frozen(/* @__PURE__ */ versions());
