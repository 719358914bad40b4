import type { TableBlock, TableCell, TableRow } from '#room/report';

const words = (text: string): TableCell => ({ kind: 'text', text });
const count = (amount: number): TableCell => ({ kind: 'number', amount, decimals: 0 });

const first: TableRow = {
  role: 'data',
  cells: {
    ordinal: words('1'),
    unit: words('Xã Mẫu Một'),
    received: count(4325),
    successful: count(3240),
    rate: {
      kind: 'number',
      amount: (3240 / 4325) * 100,
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
    note: words('Số liệu bịa'),
  },
};

const second: TableRow = {
  role: 'data',
  cells: {
    ordinal: words('2'),
    unit: words('Phường Mẫu Hai'),
    received: { kind: 'mark', mark: '…', reason: 'missing' },
    successful: { kind: 'mark', mark: '–', reason: 'nil' },
    rate: { kind: 'mark', mark: 'x', reason: 'not-applicable' },
    cash: { kind: 'mark', mark: '(*)', reason: 'withheld' },
  },
};

const sum = (amount: number, column: string): TableCell => ({
  kind: 'number',
  amount,
  decimals: 0,
  formula: { op: 'sum', from: { row: 0, column }, to: { row: 1, column } },
});

const total: TableRow = {
  role: 'total',
  cells: {
    unit: words('Tổng cộng (1/2)'),
    received: sum(4325, 'received'),
    successful: sum(3240, 'successful'),
    cash: { kind: 'number', amount: -1_250_000_000, decimals: 2, scale: 1e9, signed: true },
  },
};

/** Nested headings, column codes, formulas, qualifiers and every mark; all figures are invented. */
export const sampleTable: TableBlock = {
  kind: 'table',
  caption: 'Bảng mẫu theo đơn vị',
  unitLine: 'Đơn vị tính: vụ; tỷ đồng',
  labels: ['ordinal', 'unit'],
  columns: [
    { key: 'ordinal', title: 'STT', width: 1, align: 'center' },
    { key: 'unit', title: 'Đơn vị', width: 4, align: 'left' },
    {
      title: 'Hòa giải ở cơ sở',
      columns: [
        { key: 'received', title: 'Tiếp nhận', width: 2, align: 'right' },
        {
          title: 'Hòa giải thành',
          columns: [
            { key: 'successful', title: 'Số vụ', width: 2, align: 'right' },
            { key: 'rate', title: 'Tỷ lệ', width: 2, align: 'right' },
          ],
        },
      ],
    },
    { key: 'cash', title: 'Vận động được', width: 3, align: 'right' },
    { key: 'note', title: 'Ghi chú', width: 3, align: 'left' },
  ],
  index: { ordinal: 'A', unit: 'B', received: '1', successful: '2', rate: '3=2/1', cash: '4' },
  rows: [first, second, total],
};
