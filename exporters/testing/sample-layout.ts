import type { Layout } from '#room/report';

const plain = { size: 13 } as const;
const bold = { size: 13, bold: true } as const;
const capitals = { size: 13, bold: true, uppercase: true } as const;
const margins = { top: 20, right: 20, bottom: 20, left: 30 } as const;
const rule = { kind: 'rule', share: 0.5 } as const;

/** A plain layout of no legal act: what a layout must have, and nothing more. */
export const sampleLayout: Layout = {
  id: 'sample',
  name: 'Mẫu trình bày thử',
  legalBasis: { number: 'không có', confirmed: false },
  from: '2000-01-01',
  typeface: 'Times New Roman',
  page: {
    width: 210,
    height: 297,
    margins,
    landscapeMargins: margins,
    pageNumber: { position: 'top-center', fromPage: 2, distance: 10, style: plain },
  },
  letterhead: {
    columns: [75, 85],
    motto: { lines: ['TIÊU NGỮ MẪU'], styles: [bold] },
    mottoRule: 1,
    superior: plain,
    issuer: capitals,
    separator: rule,
    numberLabel: 'Số: ',
    numberJoints: ['/', '-'],
    number: plain,
    placeAndDate: { size: 13, italic: true },
  },
  title: { documentKind: capitals, subject: bold, separator: rule },
  body: {
    text: plain,
    lineSpacing: 18,
    paragraphGap: 6,
    firstLineIndent: 10,
    part: {
      number: 'Phần {ordinal}',
      ordinals: ['thứ nhất', 'thứ hai'],
      numberStyle: bold,
      titleStyle: capitals,
    },
    headings: [
      { style: bold, number: '{I}.' },
      { style: bold, number: '{1}.' },
      { style: bold, number: '{a})' },
      { style: plain, number: '-' },
    ],
    bullet: '- ',
    endMark: './.',
    padCounts: true,
  },
  signature: {
    authority: capitals,
    post: capitals,
    name: bold,
    blankLines: 4,
    recipientsLabel: { text: 'Nơi nhận:', style: { size: 12, italic: true } },
    recipients: { size: 11 },
    recipientEnds: [';', '.'],
  },
  annex: {
    label: bold,
    title: capitals,
    attachment: { size: 13, italic: true },
    labelText: 'Phụ lục {I}',
    attachmentText: '(kèm theo Báo cáo số {number}, {date} của {issuer})',
    tableHeader: { size: 12, bold: true },
    tableBody: { size: 12 },
    note: { size: 12, italic: true },
  },
};
