import type { Explanation } from '#room/aggregation';
import { nameIn } from '#room/organization';
import type { Language } from '#room/text';
import type { SaidCoverage, SaidFigure } from './statement-facts.js';

/** Which figure an explanation is of. */
export const saidFigure = (explanation: Explanation): SaidFigure => {
  const { indicator, period, units, role, rules, policy } = explanation;
  return {
    indicator: indicator.code,
    period: period.id,
    units,
    isOwn: role === 'own',
    isUnallocated: role === 'unallocated',
    isState: rules.time === 'last',
    measure: policy.measure,
    categories: Object.values(policy.categories),
  };
};

/** How many units sent it. */
export const saidCoverage = (
  { cell, coverage }: Explanation,
  language: Language,
): SaidCoverage => ({
  reported: cell.coverage.reported,
  expected: cell.coverage.expected,
  kinds: coverage.kinds.map((name) => nameIn(name, language)),
});
