import type { KeptRows, RowLedger } from './row-ledger.js';

/** The room of the pages of a sheet, in points. */
export interface PageRoom {
  readonly height: number;
  /** Headings that are printed again on each page after them. */
  readonly repeated: KeptRows | undefined;
}

/** Excel takes 1,026 breaks of a sheet. */
const mostBreaks = 1000;

/** Rows that overlap stay together all of them. */
function chained(kept: readonly KeptRows[]): readonly KeptRows[] {
  const chains: KeptRows[] = [];
  for (const rows of kept.toSorted((a, b) => a.from - b.from)) {
    const last = chains.at(-1);
    if (last !== undefined && rows.from <= last.to) {
      chains[chains.length - 1] = { from: last.from, to: Math.max(last.to, rows.to) };
    } else {
      chains.push(rows);
    }
  }
  return chains;
}

/** The beginning of what a row stays together with, by row. */
function startsOf(kept: readonly KeptRows[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { from, to } of chained(kept)) {
    for (let row = from + 1; row <= to; row += 1) starts.set(row, from);
  }
  return starts;
}

/**
 * The rows that begin a page, so that nothing is parted that stays together: a heading and what
 * follows, the last rows and their total, signatures and the text before them.
 *
 * Each page after the first is in the list: one that was left to Excel could end a row earlier or
 * later than was counted on. What is higher than a page is parted.
 */
export function pageBreaks(ledger: RowLedger, room: PageRoom): readonly number[] {
  const { heights, kept } = ledger;
  const { height, repeated } = room;
  const starts = startsOf(kept);
  const headings = repeated ? heights.slice(repeated.from - 1, repeated.to) : [];
  const again = headings.reduce((sum, each) => sum + each, 0);
  const breaks: number[] = [];
  let start = 1;
  let used = 0;
  for (let row = 1; row <= heights.length; row += 1) {
    const own = heights[row - 1] ?? 0;
    const most = height - (repeated && start > repeated.to ? again : 0);
    if (used + own > most && row > start) {
      const wanted = starts.get(row) ?? row;
      start = wanted > start ? wanted : row;
      breaks.push(start);
      used = heights.slice(start - 1, row - 1).reduce((sum, each) => sum + each, 0);
    }
    used += own;
  }
  return breaks.slice(-mostBreaks);
}
