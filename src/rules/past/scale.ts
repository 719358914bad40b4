import { areOutOfScale, leastOthers, outOfScaleAmong, type OutOfScale } from '#room/kit';
import type { Figures } from '../sent/figures.js';
import { plainAmount } from '../sent/given.js';
import type { Run } from './runs.js';

/** A figure far above or below what the unit sends else. */
export interface RowOutOfScale extends Omit<OutOfScale, 'at'> {
  readonly row: number;
}

/** Whether amounts can be of different scales at all; by index, as it sees every row. */
function mayDiffer(figures: Figures, run: Run): boolean {
  let least = Infinity;
  let most = 0;
  for (let at = 0; at < run.length; at += 1) {
    const amount = plainAmount(figures, run[at] ?? 0);
    if (!(amount > 0)) continue;
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  return areOutOfScale(least, most);
}

/** The figures of a run that are of another scale than the others. */
export function outOfScale(figures: Figures, run: Run): readonly RowOutOfScale[] {
  if (run.length <= leastOthers || !mayDiffer(figures, run)) return [];
  const rows = [...run];
  return outOfScaleAmong(rows.map((row) => plainAmount(figures, row))).map(({ at, ...facts }) => ({
    row: rows[at] ?? 0,
    ...facts,
  }));
}
