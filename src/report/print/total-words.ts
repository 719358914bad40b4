import { leafColumns } from '../document/header-grid.js';
import type { TableBlock } from '../document/table-block.js';
import type { TableCell } from '../document/table-cell.js';

const isBlank = (cell: TableCell | undefined): boolean =>
  cell === undefined || (cell.kind === 'text' && cell.text === '');

/** The words of totals, such as “Tổng cộng (31/34 đơn vị)”, that do not run on over a blank column beside them. */
export function totalWords({ columns, rows }: TableBlock, key: string): readonly string[] {
  const keys = leafColumns(columns).map((column) => column.key);
  const next = keys[keys.indexOf(key) + 1] ?? '';
  return rows.flatMap(({ role, cells }) => {
    const cell = cells[key];
    return role === 'total' && cell?.kind === 'text' && !isBlank(cells[next]) ? [cell.text] : [];
  });
}
