import type { ColumnSize } from './column-size.js';

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/**
 * Gives each column its share of the width, but none less than it needs.
 *
 * @returns Widths in points, padding included, that add up to the whole width.
 */
export function fitColumns(sizes: readonly ColumnSize[], width: number): readonly number[] {
  const needed = sum(sizes.map(({ least }) => least));
  if (needed >= width) return sizes.map(({ least }) => (least * width) / needed);
  const held = new Set<ColumnSize>();
  for (;;) {
    const free = width - sum([...held].map(({ least }) => least));
    const shares = sum(sizes.filter((size) => !held.has(size)).map(({ share }) => share));
    const widthOf = (size: ColumnSize): number =>
      held.has(size) ? size.least : (free * size.share) / shares;
    const tooNarrow = sizes.filter((size) => widthOf(size) < size.least);
    if (tooNarrow.length === 0) return sizes.map(widthOf);
    for (const size of tooNarrow) held.add(size);
  }
}
