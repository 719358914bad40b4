import type { RowSpan } from './kept-rows.js';

/** What is known of the rows of a table whose sums are carried, in points. */
export interface CarriedRoom {
  readonly heights: readonly number[];
  readonly spans: readonly RowSpan[];
  /** The head, which every page repeats. */
  readonly head: number;
  /** One row of carried sums. */
  readonly carried: number;
  /** What is free on the first page, and on every other. */
  readonly first: number;
  readonly page: number;
  /** What must be free below the last row. */
  readonly below: number;
}

/** The rows of one page: from the first up to, but not with, the last. */
export type PageRows = readonly [from: number, to: number];

/** Rows that may not part, each run by its first row and its height. */
function runsOf({ heights, spans }: CarriedRoom) {
  const ends = new Map(spans);
  const runs: { readonly to: number; readonly height: number }[] = [];
  for (let at = 0; at < heights.length;) {
    const to = (ends.get(at) ?? at) + 1;
    runs.push({ to, height: heights.slice(at, to).reduce((sum, each) => sum + each, 0) });
    at = to;
  }
  return runs;
}

/**
 * Shares the rows of a table out over pages, so that each has room for its head, what is brought to it
 * and what it carries forward. The first may be empty: the table then begins on the next page.
 */
export function carriedPages(room: CarriedRoom): readonly PageRows[] {
  const { head, carried, first, page, below } = room;
  const pages: PageRows[] = [];
  const runs = runsOf(room);
  let from = 0;
  let at = 0;
  let free = first - head;
  for (const [index, { to, height }] of runs.entries()) {
    const isLast = index === runs.length - 1;
    const needed = height + (isLast ? below : carried);
    const isFresh = at === from && pages.length > 0;
    if (needed > free && !isFresh) {
      pages.push([from, at]);
      from = at;
      free = page - head - carried;
    }
    free -= height;
    at = to;
  }
  return [...pages, [from, at]];
}
