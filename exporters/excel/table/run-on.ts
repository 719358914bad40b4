import type { TableColumn, TableRow } from '#room/report';
import type { Columns } from '../sheet/columns.js';
import type { Placing } from './table-placing.js';

/** Cells are joined in tables of so many rows at most: it is slow, and long tables are sorted and filtered. */
const mostRows = 500;

const isBlank = (row: TableRow, key: string): boolean => {
  const cell = row.cells[key];
  if (cell === undefined) return true;
  return cell.kind === 'text' ? cell.text === '' : cell.kind === 'mark' && cell.mark === '';
};

/** The last column of those that the words of a cell may take: the title of a group, the words of a total. */
function endOf(row: TableRow, columns: readonly TableColumn[], at: number): number {
  const key = columns[at]?.key ?? '';
  if (row.role === 'data' || row.cells[key]?.kind !== 'text' || isBlank(row, key)) return at;
  let end = at;
  while (end + 1 < columns.length && isBlank(row, columns[end + 1]?.key ?? '')) end += 1;
  return end;
}

/**
 * The columns of the sheet that a cell takes: its own, and in the title of a group or a total the blank ones
 * to its right, where the sheet is there to be printed.
 */
export function runOn(
  { block, columns, spans, writer }: Placing,
  row: TableRow,
  at: number,
): Columns | undefined {
  const own = spans[at];
  if (own === undefined || row.role === 'data') return own;
  const isPrinted = writer.outline !== true && writer.split === undefined;
  if (!isPrinted || block.rows.length > mostRows) return own;
  const { to } = spans[endOf(row, columns, at)] ?? own;
  return { from: own.from, to };
}
