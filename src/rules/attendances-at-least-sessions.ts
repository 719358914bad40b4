import { quantityAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { subtractExactly } from '#room/text';
import { ruleFinding } from './findings.js';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { placeAt, wordedValue } from './sent/given.js';
import { pairsOf } from './sent/pairs.js';
import { atMost, doubtOf, namedAmounts } from './sent/verdict.js';

function* breaches(figures: Figures, indicator: Indicator, sessions: string): Iterable<Finding> {
  const paired = { is: 'at-least', other: sessions } as const;
  for (const { row, other } of pairsOf(figures, indicator, paired)) {
    const [attended, held] = [quantityAt(figures, row), quantityAt(figures, other)];
    const verdict = atMost(held, attended);
    if (verdict === 'fits') continue;
    const [amount, least] = namedAmounts(attended, held);
    const params = {
      attendances: amount,
      sessions: least,
      sessionIndicator: sessions,
      difference: subtractExactly(least, amount),
      ...doubtOf(verdict),
      attendancesValue: wordedValue(figures, row),
      sessionsValue: wordedValue(figures, other),
    };
    yield ruleFinding('rules/fewer-attendances-than-sessions', params, placeAt(figures, row));
  }
}

/**
 * There are at least as many attendances as sessions: somebody came to each.
 *
 * Vietnamese: số lượt người không ít hơn số cuộc.
 *
 * Reads `sessions` of the catalogue, within one report of one unit; figures with a word are held to
 * their bounds. Finding: `rules/fewer-attendances-than-sessions`, a warning.
 *
 * @example
 * ```ts
 * import { attendancesAtLeastSessions } from 'danvan/rules';
 *
 * attendancesAtLeastSessions.name; //=> 'attendances-at-least-sessions'
 * ```
 *
 * @category Rules
 */
export const attendancesAtLeastSessions: Rule = Object.freeze({
  name: 'attendances-at-least-sessions',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      const { sessions } = indicator;
      if (sessions !== undefined) yield* breaches(figures, indicator, sessions);
    }
  },
});
