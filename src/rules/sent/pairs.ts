import type { Indicator } from '#room/indicators';
import { isFigure, type Figures } from './figures.js';
import { finderOf } from './finder.js';
import { plainAmount } from './given.js';
import { groupsOf } from './groups.js';

/** Figures of two indicators in one report. */
export interface Pair {
  readonly row: number;
  readonly other: number;
  /** Whether both are plain numbers, the first of them at most the other. */
  readonly areBelow: boolean;
  /** Whether both are plain numbers, the first of them at least the other. */
  readonly areAbove: boolean;
}

/** What was sent in one report of an indicator and of another one. */
export function* pairsOf(figures: Figures, indicator: Indicator, other: string): Iterable<Pair> {
  const finderFor = finderOf(figures, other);
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const find = finderFor(unit);
    // By index: this loop sees every row of the indicator.
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? -1;
      if (!isFigure(figures, row)) continue;
      const found = find(row, at);
      if (found < 0) continue;
      const [mine, its] = [plainAmount(figures, row), plainAmount(figures, found)];
      yield { row, other: found, areBelow: mine <= its, areAbove: mine >= its };
    }
  }
}
