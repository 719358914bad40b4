import type { TableBlock } from '#room/report';
import { columnLetters } from '../table/cell-address.js';
import { hasTotalsBelow } from '../table/outline-levels.js';
import type { TableRows } from './extent.js';
import type { SheetWriter } from './sheet-writer.js';

/** How many rows at the end of a table are totals, which a filter leaves alone. */
function closingTotals({ rows }: TableBlock): number {
  const last = rows.findLastIndex(({ role }) => role !== 'total');
  return rows.length - 1 - last;
}

/** Gives the only table of a sheet a filter, and tells on which side of its rows the totals stand. */
export function filterTable(
  block: TableBlock,
  { last, end }: TableRows,
  writer: SheetWriter,
): void {
  const spans = writer.spansOf(block);
  const [from = 1, to = from] = [spans[0]?.from, spans.at(-1)?.to];
  const bottom = end - closingTotals(block);
  writer.sheet.properties.outlineProperties = {
    summaryBelow: hasTotalsBelow(block.rows),
    summaryRight: true,
  };
  if (bottom <= last) return;
  writer.sheet.autoFilter = `${columnLetters(from)}${last}:${columnLetters(to)}${bottom}`;
}
