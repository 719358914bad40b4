import { leafColumns, splitColumns, type TableBlock } from '#room/report';
import { shareWidth, sum } from './share-width.js';

const mostLabels = 20;

/** A column as far as it is shared out. */
export interface Sized {
  readonly key: string;
  readonly weight: number;
  readonly need: number;
  /** What it takes where nothing of it is broken. Defaults to its need. */
  readonly wish?: number;
}

/** What columns need together, in points. */
export const needOf = (columns: readonly Sized[]): number => sum(columns.map(({ need }) => need));

/** Shares out columns over as few parts as they fit in, as even as that number allows. */
export function partsOf(
  columns: readonly Sized[],
  labels: readonly string[],
  width: number,
): readonly (readonly Sized[])[] {
  const split = (filled: number) =>
    splitColumns(columns, labels, (some, share) => needOf(some) <= width * share * filled);
  const parts = split(1);
  for (let filled = 0.4; filled < 1; filled += 0.05) {
    const even = split(filled);
    if (even.length === parts.length) return even;
  }
  return parts;
}

/** The widths of the columns of one part. */
export const shared = (columns: readonly Sized[], width: number): readonly number[] =>
  shareWidth(
    columns.map(({ key, weight: share, need: least, wish }) => ({
      key,
      share,
      least,
      wish,
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
