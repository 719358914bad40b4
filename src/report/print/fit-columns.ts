import type { ColumnSize } from './column-size.js';

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const wishOf = ({ least, wish = least }: ColumnSize): number => Math.max(least, wish);

/** What the texts of a column wish for, whatever its heading does. */
const textsOf = (size: ColumnSize): number =>
  Math.min(wishOf(size), Math.max(size.least, size.forTexts ?? Infinity));

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

/** Texts come before headings: where all of theirs is there, headings wish for more, else they do not wish. */
function textsFirst(sizes: readonly ColumnSize[], width: number): readonly ColumnSize[] {
  const ofTexts = sizes.map(textsOf);
  const isRoomy = sum(ofTexts) <= width;
  return sizes.map((size, at) => {
    const forTexts = ofTexts[at] ?? size.least;
    return isRoomy ? { ...size, least: forTexts } : { ...size, wish: forTexts };
  });
}

/** Gives what is left over to those that wish for it, as much to each. */
function shareRest(sizes: readonly ColumnSize[], width: number): readonly number[] {
  const most = mostEach(
    sizes.map((size) => wishOf(size) - size.least),
    width - sum(sizes.map(({ least }) => least)),
  );
  return sizes.map((size) => size.least + Math.min(most, wishOf(size) - size.least));
}

/** So much of its width a column keeps beside the headings of others, or else texts come first. */
const keptBeside = 0.85;

/**
 * Gives each column its share of the width, but none less than it needs or wishes for; where there is not so
 * much, what is left over goes to those whose texts would take several lines, and to headings as far as that
 * costs no other column much.
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
  const widths = shareRest(sizes, width);
  const forTexts = shareRest(textsFirst(sizes, width), width);
  return widths.some((each, at) => each < (forTexts[at] ?? 0) * keptBeside) ? forTexts : widths;
}
