import { shapeFinding, type Finding, type FindingPlace } from '#room/findings';
import { checkColumns } from './check-columns.js';
import { headerOf, type ListShape } from './list-shape.js';
import { parseCsv } from './parse-csv.js';
import { tableOfRecords } from './table-of-records.js';
import type { RejectedRow, TextRow, TextTable } from './text-table.js';

/**
 * A list as it comes in: the text of a CSV file, or the rows that a reader of sheets gives.
 *
 * Vietnamese: danh sách đầu vào.
 *
 * Cells of rows are texts, so that codes keep their leading zeros; the first row is taken for row 2
 * of its sheet.
 *
 * @example
 * ```ts
 * import type { ListSource } from 'danvan/text';
 *
 * const rows: ListSource = [{ code: '01', name: 'Hà Nội' }];
 * const csv: ListSource = 'code,name\n01,Hà Nội';
 * ```
 *
 * @category Text
 */
export type ListSource = string | readonly object[];

/** A row of a list, asked by the names that its reader knows. */
export interface ListRow<Column extends string> {
  readonly row: number;
  readonly cells: readonly string[];
  readonly text: (column: Column) => string;
  readonly place: (column?: Column) => FindingPlace;
}

/** The rows that can be asked, and what was wrong with the others. */
export interface List<Column extends string> {
  readonly rows: readonly ListRow<Column>[];
  readonly rejected: readonly RejectedRow[];
  readonly findings: readonly Finding[];
}

function tableOf(source: unknown, file: string, numbers: readonly string[]): TextTable {
  if (typeof source === 'string') return parseCsv(source, { file });
  if (Array.isArray(source)) return tableOfRecords(source, { file, numbers });
  const facts = { expected: 'array', received: source === null ? 'null' : typeof source };
  const wrong = shapeFinding('shape/wrong-type', facts, { path: [file] });
  return { columns: [], rows: [], rejected: [], findings: [wrong] };
}

function rowOf<Column extends string>(
  { row, cells }: TextRow,
  file: string,
  header: (column: Column) => string,
): ListRow<Column> {
  return {
    row,
    cells: Object.values(cells),
    text: (column) => cells[header(column)] ?? '',
    place: (column) => ({
      path: column === undefined ? [file, row] : [file, row, header(column)],
      row,
    }),
  };
}

/** Reads a list and looks for the columns that are asked for; without one of them no row is taken. */
export function readList<Column extends string>(
  source: ListSource,
  shape: ListShape<Column>,
): List<Column> {
  const { file, required, optional = [], numbers = [] } = shape;
  const headers = new Map<Column, string>(
    [...required, ...optional].map((column) => [column, headerOf(shape, column)]),
  );
  const header = (column: Column): string => headers.get(column) ?? column;
  const table = tableOf(source, file, numbers.map(header));
  // An empty list of rows, or something that is no list, has no header to miss columns in.
  if (table.columns.length === 0 && typeof source !== 'string') return { ...table, rows: [] };
  const wrong = checkColumns(table.columns, {
    file,
    required: required.map(header),
    optional: optional.map(header),
  });
  const rows = table.rows.map((row) => rowOf(row, file, header));
  const findings = [...table.findings, ...wrong.findings];
  if (wrong.isComplete) return { rows, rejected: table.rejected, findings };
  const given = rows.map(({ row, cells }) => ({ row, cells }));
  return { rows: [], rejected: [...table.rejected, ...given], findings };
}
