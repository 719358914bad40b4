import type { SheetGrid } from '../cells/sheet-grid.js';
import type { FormKeys } from './form-keys.js';
import { headingBlocks } from './heading-blocks.js';
import { isHeadOf, readHead } from './read-head.js';
import type { TableHead } from './table-head.js';

/** The heads of the tables of a form in a sheet, from the top; each table ends before the next. */
export function formHeads(grid: SheetGrid, keys: FormKeys): readonly TableHead[] {
  const last = grid.rows.at(-1)?.row ?? 0;
  const candidates = headingBlocks(grid, keys).flatMap((block) => {
    const head = readHead(grid, block, { keys, until: block.bottom });
    return isHeadOf(head, keys) ? [block] : [];
  });
  return candidates.map((block, at) => {
    const next = candidates[at + 1]?.rows[0];
    const until = next === undefined ? last : next - 1;
    return readHead(grid, block, { keys, until });
  });
}
