import { type Layout, leafColumns, type TableBlock, textWidth } from '#room/report';
import { measuredSize, sides } from './text-rows.js';

/** What figures may take of the width that was asked for a column of words. */
const keptShare = 0.75;

/** Room for a Vietnamese word: no column of words is narrower, in points. */
export const oneWord = 44;

/** The width in points that a share of one takes in the columns of figures. */
function figureShare(
  widths: readonly number[],
  figures: readonly number[],
  isWords: readonly boolean[],
): number {
  const shares = widths.flatMap((width, at) =>
    isWords[at] === true ? [] : [(figures[at] ?? 0) / width],
  );
  return shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;
}

/** The first rows tell what a column holds. */
const holdsWords = ({ rows }: TableBlock, key: string): boolean =>
  rows.slice(0, 50).some(({ cells }) => cells[key]?.kind === 'text');

/**
 * The width in points that the words of each column keep where figures need more than their share.
 *
 * A column that was asked to be three times as wide as one of figures stays so, or as wide as its
 * longest text; squeezed words would take many lines.
 *
 * @param figures - What the figures and headings of each column need.
 */
export function textNeeds(
  block: TableBlock,
  layout: Layout,
  { width, figures }: { readonly width: number; readonly figures: readonly number[] },
): readonly number[] {
  const columns = leafColumns(block.columns);
  const widths = columns.map((column) => column.width);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const size = measuredSize(layout.annex.tableBody);
  const isWords = columns.map(({ key }) => holdsWords(block, key));
  const unit = figureShare(widths, figures, isWords);
  return columns.map((column) => {
    const asked = (keptShare * width * column.width) / total;
    const most = Math.max(asked, Math.min(unit * column.width, width / 4), oneWord);
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
