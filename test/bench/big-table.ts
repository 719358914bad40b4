import type { ReportDocument } from 'danvan';
import type {
  NumberCell,
  TableBlock,
  TableCell,
  TableColumn,
  TableColumnGroup,
  TableRow,
} from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';

/** One invented row: a unit and its figures. */
export interface BigRow {
  readonly stt: string;
  readonly unit: string;
  readonly line: string;
  /** Amounts by the keys n1, n2 … */
  readonly amounts: readonly number[];
  readonly note: string;
}

/** How many columns of numbers there are, where nobody says otherwise. */
const usual = 8;

const keyOf = (at: number): string => `n${at + 1}`;

const titles = [
  'Tiếp nhận',
  'Hòa giải thành',
  'Cuộc tuyên truyền',
  'Lượt người nghe',
  'Mô hình đăng ký',
  'Mô hình công nhận',
  'Gạo (tấn)',
  'Quà (phần)',
] as const;

/** The titles of so many columns of numbers. */
export const titlesOf = (numbers: number): readonly string[] =>
  Array.from({ length: numbers }, (_, at) => titles[at % titles.length] ?? '');

/** The fourth group of figures has one digit after the comma. */
export const decimalsOf = (at: number): number => (at === 6 ? 1 : 0);

/** Row `at` of `count`; the same on every machine. */
export const bigRow = (at: number, count: number, numbers = usual): BigRow => ({
  stt: String(at + 1),
  unit: `Xã Hòa Bình ${(at * 7919) % count}`,
  line: at % 3 === 0 ? 'Mặt trận Tổ quốc' : 'Hội Liên hiệp Phụ nữ',
  amounts: Array.from({ length: numbers }, (_, column) => {
    const amount = (at * 31 + column * 977) % 4001;
    return decimalsOf(column) === 0 ? amount : amount / 10;
  }),
  note: at % 5 === 0 ? 'Số liệu minh họa' : '',
});

/** Four texts and eight numbers, or so many, in each row. */
export const bigRows = (count: number, numbers = usual): readonly BigRow[] =>
  Array.from({ length: count }, (_, at) => bigRow(at, count, numbers));

/** How many columns of numbers rows have. */
export const numbersIn = ([row]: readonly BigRow[]): number => row?.amounts.length ?? usual;

/** The sum of each column of numbers, exact to its decimals. */
export const totalsOf = (rows: readonly BigRow[]): readonly number[] =>
  Array.from({ length: numbersIn(rows) }, (_, column) => {
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
  key: keyOf(at),
  title: titles[at % titles.length] ?? '',
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
        keyOf(at),
        { kind: 'number', amount, decimals: decimalsOf(at) },
      ]),
    ),
    note: text(row.note),
  },
});

function totalRow(rows: readonly BigRow[]): TableRow {
  const totals = totalsOf(rows).map((amount, at): [string, NumberCell] => {
    const column = keyOf(at);
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

const groups = ['Hòa giải', 'Tuyên truyền', 'Dân vận khéo', 'Vận động'] as const;

/** The titles that stand over two columns each, left to right. */
export const groupTitlesOf = (numbers: number): readonly string[] =>
  Array.from({ length: numbers / 2 }, (_, at) => groups[at % groups.length] ?? '');

const bigTable = (rows: readonly BigRow[]): TableBlock => ({
  kind: 'table',
  columns: [
    label('stt', 'STT', 1),
    label('unit', 'Đơn vị', 5),
    label('line', 'Tuyến báo cáo', 4),
    ...groupTitlesOf(numbersIn(rows)).map((title, at) => group(title, at * 2, at * 2 + 1)),
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
