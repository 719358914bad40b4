import type { ReportDocument } from 'danvan';
import type { Block, TableBlock, TableRow } from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';

const layout = partyLayout[0];
if (layout === undefined) throw new Error('the Party layout is empty');

/** Invented figures: a table with nested headings, a total with formulas, marks and qualifiers. */
export const sampleTable: TableBlock = {
  kind: 'table',
  caption: 'Kết quả theo xã, phường',
  unitLine: 'Đơn vị tính: vụ, tỷ đồng',
  labels: ['stt', 'unit'],
  columns: [
    { key: 'stt', title: 'STT', width: 1, align: 'center' },
    { key: 'unit', title: 'Đơn vị', width: 4, align: 'left' },
    {
      title: 'Hòa giải ở cơ sở',
      columns: [
        { key: 'received', title: 'Tiếp nhận', width: 2, align: 'right' },
        { key: 'successful', title: 'Hòa giải thành', width: 2, align: 'right' },
        { key: 'rate', title: 'Tỷ lệ', width: 2, align: 'right' },
      ],
    },
    { key: 'cash', title: 'Số tiền vận động được (tỷ đồng)', width: 3, align: 'right' },
    { key: 'note', title: 'Ghi chú', width: 3, align: 'left' },
  ],
  index: {
    stt: 'A',
    unit: 'B',
    received: '1',
    successful: '2',
    rate: '3=2/1',
    cash: '4',
    note: '5',
  },
  rows: [
    {
      role: 'data',
      cells: {
        stt: { kind: 'text', text: '1' },
        unit: { kind: 'text', text: 'Xã Hòa Bình' },
        received: { kind: 'number', amount: 1325, decimals: 0 },
        successful: { kind: 'number', amount: 1240, decimals: 0 },
        rate: {
          kind: 'number',
          amount: 93.58490566037736,
          decimals: 1,
          suffix: '%',
          formula: {
            op: 'quotient',
            numerator: { row: 0, column: 'successful' },
            denominator: { row: 0, column: 'received' },
          },
        },
        cash: {
          kind: 'number',
          amount: 58_500_000_000,
          decimals: 1,
          scale: 1_000_000_000,
          qualifier: 'nearly',
        },
        note: { kind: 'text', text: 'Số liệu minh họa' },
      },
    },
    {
      role: 'data',
      cells: {
        stt: { kind: 'text', text: '2' },
        unit: { kind: 'text', text: 'Phường Gò Dầu' },
        received: { kind: 'mark', mark: '…', reason: 'missing' },
        successful: { kind: 'mark', mark: '–', reason: 'nil' },
        rate: { kind: 'mark', mark: 'x', reason: 'not-applicable' },
        cash: { kind: 'number', amount: 0, decimals: 1, scale: 1_000_000_000 },
        note: { kind: 'text', text: '=1+1' },
      },
    },
    {
      role: 'total',
      cells: {
        stt: { kind: 'text', text: '' },
        unit: { kind: 'text', text: 'Tổng cộng (1/2 xã, phường)' },
        received: {
          kind: 'number',
          amount: 1325,
          decimals: 0,
          formula: {
            op: 'sum',
            from: { row: 0, column: 'received' },
            to: { row: 1, column: 'received' },
          },
        },
        successful: {
          kind: 'number',
          amount: 1240,
          decimals: 0,
          formula: {
            op: 'sum',
            from: { row: 0, column: 'successful' },
            to: { row: 1, column: 'successful' },
          },
        },
        rate: { kind: 'number', amount: 93.58490566037736, decimals: 1, suffix: '%' },
        cash: {
          kind: 'number',
          amount: 58_500_000_000,
          decimals: 1,
          scale: 1_000_000_000,
          formula: { op: 'sum', from: { row: 0, column: 'cash' }, to: { row: 1, column: 'cash' } },
        },
        note: { kind: 'text', text: '' },
      },
    },
  ],
};

/** One block of every kind, in the order of a report. */
export const sampleBlocks: readonly Block[] = [
  {
    kind: 'letterhead',
    superior: 'Tỉnh ủy Tây Ninh',
    issuer: 'Ban Dân vận',
    number: 'Số        -BC/BDVTU',
    motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    placeAndDate: 'Tây Ninh, ngày      tháng 7 năm 2020',
  },
  {
    kind: 'title',
    documentKind: 'Báo cáo',
    subject: 'sơ kết công tác dân vận 6 tháng đầu năm 2020',
  },
  { kind: 'part', number: 'Phần thứ nhất', title: 'Đánh giá công tác dân vận' },
  { kind: 'heading', level: 1, number: 'I-', text: 'Kết quả thực hiện' },
  { kind: 'heading', level: 2, number: '1.', text: 'Hòa giải ở cơ sở' },
  {
    kind: 'paragraph',
    text: 'Toàn tỉnh có 545 tổ hòa giải với 4.001 thành viên. Kết quả 6 tháng đầu năm tiếp nhận 325 vụ việc, đã hòa giải thành 240 vụ, đạt 74%.',
  },
  { kind: 'list', ordered: false, items: ['Nội dung thứ nhất;', 'Nội dung thứ hai.'] },
  sampleTable,
  { kind: 'note', label: 'Ghi chú', lines: ['“…” chưa có số liệu', '“–” không phát sinh'] },
  {
    kind: 'signatures',
    recipients: {
      label: 'Nơi nhận:',
      items: ['- Thường trực Tỉnh ủy,', '- Các huyện ủy, thị ủy, thành ủy,', '- Lưu Văn phòng.'],
    },
    signers: [{ authority: 'K/T TRƯỞNG BAN', post: 'Phó Trưởng Ban' }],
  },
];

/** A document with every kind of block and a landscape annex; all figures are invented. */
export const sampleDocument: ReportDocument = {
  format: 'danvan-report/1',
  language: 'vi',
  title: 'Báo cáo sơ kết công tác dân vận 6 tháng đầu năm 2020',
  issuer: 'Ban Dân vận Tỉnh ủy Tây Ninh',
  layout,
  draftMark: 'DỰ THẢO – SỐ LIỆU MINH HỌA',
  blocks: sampleBlocks,
  annexes: [
    {
      label: 'PHỤ LỤC',
      title: 'Biểu số liệu theo đơn vị',
      attachment: '(kèm theo Báo cáo số      -BC/BDVTU, ngày      tháng 7 năm 2020)',
      orientation: 'landscape',
      blocks: [sampleTable],
    },
  ],
};

/** The same document with one table of many rows instead of its annex. */
export function documentWithRows(rows: readonly TableRow[]): ReportDocument {
  const annex = { ...sampleDocument.annexes[0], blocks: [{ ...sampleTable, rows }] };
  return {
    ...sampleDocument,
    annexes: [{ label: 'PHỤ LỤC', title: 'Bảng dài', orientation: 'landscape', ...annex }],
  };
}
