import type { ColumnSize } from './column-size.js';

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const wishOf = ({ least, wish = least }: ColumnSize): number => Math.max(least, wish);

/** Each column its share of the width, but none less than it needs. */
function inShares(sizes: readonly ColumnSize[], width: number): readonly number[] {
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

/** How much each may take at most of what is given, so that all of it is taken: small wishes are met in full. */
function mostEach(wishes: readonly number[], given: number): number {
  let left = given;
  const sorted = wishes.toSorted((a, b) => a - b);
  for (const [at, wish] of sorted.entries()) {
    const equal = left / (sorted.length - at);
    if (wish >= equal) return equal;
    left -= wish;
  }
  return Infinity;
}

/**
 * Gives each column its share of the width, but none less than it needs or wishes for; where there is not so
 * much, what is left over goes to those whose texts would take several lines.
 *
 * @returns Widths in points, padding included, that add up to the whole width.
 */
export function fitColumns(sizes: readonly ColumnSize[], width: number): readonly number[] {
  const needed = sum(sizes.map(({ least }) => least));
  if (needed >= width) return sizes.map(({ least }) => (least * width) / needed);
  const wished = sum(sizes.map(wishOf));
  if (wished === needed) return inShares(sizes, width);
  if (wished <= width)
    return inShares(
      sizes.map((size) => ({ ...size, least: wishOf(size) })),
      width,
    );
  const most = mostEach(
    sizes.map((size) => wishOf(size) - size.least),
    width - needed,
  );
  return sizes.map((size) => size.least + Math.min(most, wishOf(size) - size.least));
}
