import {
  leafColumns,
  partedHeadings,
  splitColumns,
  type SplitTable,
  type TableBlock,
} from '#room/report';
import { shareWidth, sum } from './share-width.js';

const mostLabels = 20;

/** A column as far as it is shared out. */
export interface Sized {
  readonly key: string;
  readonly weight: number;
  readonly need: number;
  /** What it takes where nothing of it is broken. Defaults to its need. */
  readonly wish?: number;
  /** So much of it for its texts, the rest for its heading. Defaults to all. */
  readonly forTexts?: number;
}

/** What columns need together, in points. */
export const needOf = (columns: readonly Sized[]): number => sum(columns.map(({ need }) => need));

/** How full the parts may be, from even ones on. */
const shares = Array.from({ length: 12 }, (_, at) => 0.4 + at * 0.05);

/** Shares out columns over as few parts as they fit in, between groups if it can be, as even as that allows. */
export function partsOf(
  columns: readonly Sized[],
  table: SplitTable,
  width: number,
): readonly (readonly Sized[])[] {
  const split = (filled: number) =>
    splitColumns(columns, table, (some, share) => needOf(some) <= width * share * filled);
  const parts = split(1);
  let [best, fewest] = [parts, Infinity];
  for (const filled of parts.length === 1 ? [] : shares) {
    const even = split(filled);
    const parted = even.length === parts.length ? partedHeadings(even, table) : Infinity;
    if (parted < fewest) [best, fewest] = [even, parted];
    if (fewest === 0) break;
  }
  return partedHeadings(parts, table) < fewest ? parts : best;
}

/** The widths of the columns of one part. */
export const shared = (columns: readonly Sized[], width: number): readonly number[] =>
  shareWidth(
    columns.map(({ key, weight: share, need: least, wish, forTexts }) => ({
      key,
      share,
      least,
      wish,
      forTexts,
    })),
    width,
  );

/** Each part fills a page together with the columns that are repeated. */
export function partWidths(
  parts: readonly (readonly Sized[])[],
  repeated: number,
  width: number,
): readonly number[] {
  const [first = [], ...others] = parts;
  const opening = shared(first, width);
  const left = width - sum(opening.slice(0, repeated));
  return [...opening, ...others.flatMap((part) => shared(part.slice(repeated), left))];
}

/** How many columns open each part. */
export function repeatedOf([first = [], second]: readonly (readonly Sized[])[]): number {
  if (second === undefined) return 0;
  return first.findIndex(({ key }, at) => key !== second[at]?.key);
}

/** The index after the last column of each part. */
export function endsOf(parts: readonly (readonly Sized[])[], repeated: number): readonly number[] {
  let end = repeated;
  return parts.map((part) => (end += part.length - repeated));
}

/** The keys of the columns that name a row, as far as they come first. */
export function leadingLabels({ columns, labels }: TableBlock): readonly string[] {
  const keys = leafColumns(columns).map(({ key }) => key);
  const named = new Set(labels);
  const end = keys.findIndex((key) => !named.has(key));
  // So many would leave no room for anything else.
  return end < 0 || end > mostLabels ? [] : keys.slice(0, end);
}
