import type { Indicator } from '#room/indicators';
import { isFigure, type Figures } from './figures.js';
import { finderOf } from './finder.js';
import { plainAmount } from './given.js';
import { groupsOf } from './groups.js';

/** Figures of two indicators in one report. */
export interface Pair {
  readonly row: number;
  readonly other: number;
}

/** How plain numbers should stand to each other; where they do, nobody looks any closer. */
export interface Paired {
  readonly is: 'at-most' | 'at-least';
  /** The code of the other indicator. */
  readonly other: string;
}

/** What was sent in one report of an indicator and of another one, unless it is as it should be. */
export function* pairsOf(
  figures: Figures,
  indicator: Indicator,
  { is, other }: Paired,
): Iterable<Pair> {
  const isAtMost = is === 'at-most';
  const finderFor = finderOf(figures, other);
  for (const { unit, rows } of groupsOf(figures, indicator)) {
    const find = finderFor(unit);
    // By index: this loop sees every row of the indicator.
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? -1;
      if (!isFigure(figures, row)) continue;
      const found = find(row, at);
      if (found < 0) continue;
      const mine = plainAmount(figures, row);
      const its = plainAmount(figures, found);
      if (!(isAtMost ? mine <= its : mine >= its)) yield { row, other: found };
    }
  }
}
