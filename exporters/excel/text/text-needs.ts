import { leafColumns, type Layout, type TableBlock } from '#room/report';
import { measuredSize, sides } from './text-rows.js';
import { textWidth } from './text-width.js';

/** What figures may take of the width that was asked for a column of words. */
const keptShare = 0.75;

/**
 * The width in points that the words of each column keep where figures need more than their share.
 *
 * A table that grows too wide by this is printed smaller; squeezed words would take many lines.
 */
export function textNeeds(block: TableBlock, layout: Layout, width: number): readonly number[] {
  const columns = leafColumns(block.columns);
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const size = measuredSize(layout.annex.tableBody);
  return columns.map((column) => {
    const most = (keptShare * width * column.width) / total;
    let need = 0;
    for (const { cells } of block.rows) {
      const cell = cells[column.key];
      if (cell?.kind !== 'text') continue;
      need = Math.max(need, textWidth(cell.text, size) + sides + 1);
      if (need >= most) return most;
    }
    return need;
  });
}
