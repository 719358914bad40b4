import { addQuantities, type Quantity } from './quantity.js';
import { daysOf, spanOf, type Report, type Span } from './span.js';

/** Reports that follow each other without gaps, from the last one backwards. */
export interface Path {
  readonly count: number;
  readonly last: Span | null;
  /** Without the last one; shared with other paths. */
  readonly before: Path | null;
  /** The least that they make together; null where that takes more than adding whole numbers. */
  readonly least: number | null;
}

const start: Path = Object.freeze({ count: 0, last: null, before: null, least: 0 });

function follow(before: Path, last: Span): Path {
  const sum = (before.least ?? NaN) + last.quantity.from;
  const isWhole = Number.isSafeInteger(last.quantity.from) && Number.isSafeInteger(sum);
  return { count: before.count + 1, last, before, least: isWhole ? sum : null };
}

/** Whether the first report that differs begins better: a running total, then the longer one. */
function isBetter(a: Path, b: Path): boolean {
  if (a.count !== b.count) return a.count < b.count;
  let order = 0;
  let [left, right]: [Path | null, Path | null] = [a, b];
  while (left !== right && left?.last && right?.last) {
    order = left.last.rank - right.last.rank || daysOf(left.last) - daysOf(right.last) || order;
    [left, right] = [left.before, right.before];
  }
  return order > 0;
}

/**
 * The best ways to fill all days from a first day to later ones, by last day.
 *
 * Fewest reports; a running total may only come first.
 */
export function pathsFrom(first: number, reports: readonly Report[]): ReadonlyMap<number, Path> {
  const paths = new Map<number, Path>([[first - 1, start]]);
  const inTime = reports.filter((report) => report.from >= first);
  for (const report of inTime.toSorted((a, b) => a.to - b.to)) {
    const before = paths.get(report.from - 1);
    if (before === undefined || (report.isCumulative && report.from !== first)) continue;
    const path = follow(before, spanOf(report));
    const known = paths.get(report.to);
    if (known === undefined || isBetter(path, known)) paths.set(report.to, path);
  }
  return paths;
}

/** The reports of a path, in time. */
export function spansOnPath(path: Path): readonly Span[] {
  const spans: Span[] = [];
  for (let at: Path | null = path; at !== null; at = at.before) {
    if (at.last !== null) spans.push(at.last);
  }
  return spans.toReversed();
}

/** What the reports of a path make together. */
export const sumOfPath = (path: Path): Quantity =>
  addQuantities(spansOnPath(path).map(({ quantity }) => quantity));
