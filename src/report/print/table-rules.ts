import type { TableBlock, TableColumn, TableRow } from '../document/table-block.js';
import type { TableCell } from '../document/table-cell.js';
import type { AnnexLayout } from '../layout/foot-layout.js';
import { hasWords, type PrintedLine } from './printed-line.js';

/** Whether a cell is printed in bold type: all but plain rows of data are. */
export const isBoldCell = (cell: TableCell | undefined, role: TableRow['role']): boolean =>
  role !== 'data' || (cell !== undefined && cell.kind !== 'mark' && cell.bold === true);

/** On which side of its column a cell stands: figures always on the right. */
export const cellAlign = (
  cell: TableCell | undefined,
  { align }: Pick<TableColumn, 'align'>,
): TableColumn['align'] => (cell?.kind === 'number' ? 'right' : align);

/** Above a table: its caption in the middle, and the unit line on the right. */
export const linesAbove = (
  { caption = '', unitLine = '' }: Pick<TableBlock, 'caption' | 'unitLine'>,
  { tableHeader, note }: Pick<AnnexLayout, 'tableHeader' | 'note'>,
): readonly (PrintedLine & { readonly align: 'center' | 'right' })[] =>
  [
    {
      text: caption,
      style: { ...tableHeader, bold: true },
      path: ['caption'],
      align: 'center' as const,
    },
    { text: unitLine, style: note, path: ['unitLine'], align: 'right' as const },
  ].filter(hasWords);

/** Rows that may not stand alone: the title of a group at the foot, totals and the last at the head of a page. */
export function holdsNext(rows: readonly TableRow[], at: number): boolean {
  const [row, next] = [rows[at], rows[at + 1]];
  if (row === undefined || next === undefined) return false;
  const isLast = rows.slice(at + 1).every(({ role }) => role === 'total');
  return row.role === 'group' || at === rows.length - 2 || (isLast && next.role === 'total');
}
