import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';

type Facts = StatementFacts['comparison'];

function changeEn({ difference, size, percentChange, reason, baseFigure }: Facts, say: Say) {
  if (difference === null) return '';
  const isPoints = percentChange === null && reason === null;
  if (difference === 0) return 'no change';
  const way = difference > 0 ? 'up' : 'down';
  const by = `${way} ${size}${isPoints ? ' percentage points' : ''}`;
  if (percentChange === null)
    return reason === 'base-zero' ? `${by} (the base is ${baseFigure})` : by;
  return `${by} (${say.number(Math.round(Math.abs(percentChange) * 10) / 10)}%)`;
}

function withoutEn(facts: Facts, say: Say): string {
  const { reason, baseReported, baseExpected, between } = facts;
  if (reason === 'base-missing') return 'no comparison, since there is no figure of that period';
  if (reason === 'definition-changed') {
    return 'no comparison, since the indicator means something else in the other period';
  }
  if (reason === 'amount-missing') return 'no comparison, since there is no figure of this period';
  if (reason === 'coverage-differs') {
    return `no comparison, since not the same units sent both (${say.number(baseReported)} of ${say.number(baseExpected)} in that period)`;
  }
  const { from = null, to = null } = between ?? {};
  if (from !== null && to !== null) {
    return `the change is not exactly known; it lies between ${from} and ${to}`;
  }
  return 'the change is not known, since a figure is not exact';
}

/** A figure beside that of another period. */
export function comparisonEn(facts: Facts, say: Say): string {
  const { period, baseFigure, difference, like } = facts;
  const base = baseFigure === null ? '' : `, ${baseFigure}`;
  const said = difference === null ? withoutEn(facts, say) : changeEn(facts, say);
  const among =
    like === null || difference === null
      ? ''
      : `; of the ${say.number(like.units)} units that sent both alone: ${like.figure} after ${like.baseFigure}`;
  return `Compared (${say.period(period)}${base}): ${said}${among}.`;
}
