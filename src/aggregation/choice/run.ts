import { subtractQuantities } from './quantity.js';
import { spansOnPath, sumOfPath, type Path } from './reach.js';
import { spanOf, type Report, type Span, type Stretch } from './span.js';

/** Where a running total may be taken apart: the day up to which other reports fill its year. */
export interface Base {
  readonly end: number;
  readonly path: Path;
}

/**
 * Running totals of one year, line and scope, and the bases that they can be taken apart after.
 *
 * Each total tells of the days after each base before its end; those stretches are as many as the
 * square of the totals, so they are made only where they are wanted.
 */
export interface Run {
  readonly line: number;
  readonly isConsolidated: boolean;
  readonly totals: readonly Report[];
  /** By their ends, the earliest first. */
  readonly bases: readonly Base[];
}

const leastOf = ({ path }: Base): number => path.least ?? sumOfPath(path).from;

/** Whether a total may be taken apart after a base: it is later, and not certainly less. */
export const comesApart = (total: Report, base: Base): boolean =>
  base.end < total.to && total.quantity.to >= leastOf(base);

/** What a running total says of its last days, after a base. */
export function differenceOf(total: Report, { end, path }: Base): readonly Span[] {
  const quantity = subtractQuantities(total.quantity, sumOfPath(path));
  if (quantity === null) return [];
  const rows = [...spansOnPath(path).flatMap((span) => span.rows), ...total.rows];
  return [{ ...spanOf(total), from: end + 1, rank: 2, quantity, rows }];
}

/** All stretches that a run tells of. */
export const differencesOf = ({ totals, bases }: Run): readonly Span[] =>
  totals.flatMap((total) =>
    bases.flatMap((base) => (base.end < total.to ? differenceOf(total, base) : [])),
  );

/** What a run tells of days within a stretch. */
export const runWithin = (run: Run, { from, to }: Stretch): Run => ({
  ...run,
  totals: run.totals.filter((total) => from <= total.to && total.to <= to),
  bases: run.bases.filter(({ end }) => end + 1 >= from),
});
