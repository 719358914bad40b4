import type {
  NumberCell,
  ReportDocument,
  TableBlock,
  TableCell,
  TableColumn,
  TableColumnGroup,
  TableRow,
} from 'danvan';
import { partyLayout } from 'danvan/vietnam';

/** One invented row: a unit and its figures. */
export interface BigRow {
  readonly stt: string;
  readonly unit: string;
  readonly line: string;
  /** Amounts by the keys of {@link numberKeys}. */
  readonly amounts: readonly number[];
  readonly note: string;
}

export const numberKeys = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8'] as const;
export const numberTitles = [
  'Tiếp nhận',
  'Hòa giải thành',
  'Cuộc tuyên truyền',
  'Lượt người nghe',
  'Mô hình đăng ký',
  'Mô hình công nhận',
  'Gạo (tấn)',
  'Quà (phần)',
] as const;

/** The fourth group of figures has one digit after the comma. */
export const decimalsOf = (at: number): number => (at === 6 ? 1 : 0);

/** Four texts and eight numbers in each row; the same rows on every machine. */
export const bigRows = (count: number): readonly BigRow[] =>
  Array.from({ length: count }, (_, at) => ({
    stt: String(at + 1),
    unit: `Xã Hòa Bình ${(at * 7919) % count}`,
    line: at % 3 === 0 ? 'Mặt trận Tổ quốc' : 'Hội Liên hiệp Phụ nữ',
    amounts: numberKeys.map((_key, column) => {
      const amount = (at * 31 + column * 977) % 4001;
      return decimalsOf(column) === 0 ? amount : amount / 10;
    }),
    note: at % 5 === 0 ? 'Số liệu minh họa' : '',
  }));

/** The sum of each column of numbers, exact to its decimals. */
export const totalsOf = (rows: readonly BigRow[]): readonly number[] =>
  numberKeys.map((_key, column) => {
    const scale = 10 ** decimalsOf(column);
    return (
      rows.reduce((sum, row) => sum + Math.round((row.amounts[column] ?? 0) * scale), 0) / scale
    );
  });

const text = (value: string): TableCell => ({ kind: 'text', text: value });

const label = (key: string, title: string, width: number): TableColumn => ({
  key,
  title,
  width,
  align: key === 'stt' ? 'center' : 'left',
});

const numberColumn = (at: number): TableColumn => ({
  key: numberKeys[at] ?? '',
  title: numberTitles[at] ?? '',
  width: 2,
  align: 'right',
});

const group = (title: string, ...columns: readonly number[]): TableColumnGroup => ({
  title,
  columns: columns.map(numberColumn),
});

/** A row as the document holds it. */
export const dataRow = (row: BigRow): TableRow => ({
  role: 'data',
  cells: {
    stt: text(row.stt),
    unit: text(row.unit),
    line: text(row.line),
    ...Object.fromEntries(
      row.amounts.map((amount, at): [string, NumberCell] => [
        numberKeys[at] ?? '',
        { kind: 'number', amount, decimals: decimalsOf(at) },
      ]),
    ),
    note: text(row.note),
  },
});

function totalRow(rows: readonly BigRow[]): TableRow {
  const totals = totalsOf(rows).map((amount, at): [string, NumberCell] => {
    const column = numberKeys[at] ?? '';
    const formula = {
      op: 'sum',
      from: { row: 0, column },
      to: { row: rows.length - 1, column },
    } as const;
    return [column, { kind: 'number', amount, decimals: decimalsOf(at), formula, bold: true }];
  });
  const cells = { stt: text(''), unit: text('Tổng cộng'), line: text(''), note: text('') };
  return { role: 'total', cells: { ...cells, ...Object.fromEntries(totals) } };
}

/** The titles that stand over two columns each, left to right. */
export const groupTitles = ['Hòa giải', 'Tuyên truyền', 'Dân vận khéo', 'Vận động'] as const;

const bigTable = (rows: readonly BigRow[]): TableBlock => ({
  kind: 'table',
  columns: [
    label('stt', 'STT', 1),
    label('unit', 'Đơn vị', 5),
    label('line', 'Tuyến báo cáo', 4),
    ...groupTitles.map((title, at) => group(title, at * 2, at * 2 + 1)),
    label('note', 'Ghi chú', 4),
  ],
  labels: ['stt', 'unit', 'line'],
  rows: [...rows.map(dataRow), totalRow(rows)],
});

/** The Party layout that both sides follow. */
export function benchLayout(): ReportDocument['layout'] {
  const [layout] = partyLayout;
  if (layout === undefined) throw new Error('the Party layout is empty');
  return layout;
}

export const annexTitle = 'Biểu số liệu theo đơn vị';

/** A report that is one landscape annex with one long table. */
export const bigDocument = (rows: readonly BigRow[]): ReportDocument => ({
  format: 'danvan-report/1',
  language: 'vi',
  title: annexTitle,
  issuer: 'Ban Dân vận Tỉnh ủy',
  layout: benchLayout(),
  blocks: [],
  annexes: [
    { label: 'PHỤ LỤC', title: annexTitle, orientation: 'landscape', blocks: [bigTable(rows)] },
  ],
});

/** The same report with nothing but its total, without formulas, in the table: the rows are streamed. */
export function totalDocument(rows: readonly BigRow[]): ReportDocument {
  const { cells } = totalRow(rows);
  const plain = Object.entries(cells).map(([key, cell]): [string, TableCell] => {
    if (cell.kind !== 'number') return [key, cell];
    const { formula: _, ...figure } = cell;
    return [key, figure];
  });
  const total: TableRow = { role: 'total', cells: Object.fromEntries(plain) };
  const document = bigDocument(rows);
  const annexes = document.annexes.map((annex) => ({
    ...annex,
    blocks: [{ ...bigTable(rows), rows: [total] }],
  }));
  return { ...document, annexes };
}
