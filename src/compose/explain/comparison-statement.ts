import type { ComparedSenders, Explanation } from '#room/aggregation';
import { withMeasure, type Writing } from './amount-text.js';
import type { Statement, StatementFacts } from './statement-facts.js';

type Facts = StatementFacts['comparison'];

const sized = (amount: number | null, writing: Writing): string =>
  amount === null ? '–' : withMeasure(amount, writing);

function likeOf({ like }: ComparedSenders, writing: Writing): Facts['like'] {
  if (like === undefined) return null;
  const { units, amount, baseAmount } = like;
  return { units, figure: sized(amount, writing), baseFigure: sized(baseAmount, writing) };
}

const end = (amount: number | null, writing: Writing): string | null =>
  amount === null ? null : withMeasure(amount, writing);

/** A difference of rates is in points, which the sentence says. */
const differing = (writing: Writing): Writing =>
  writing.indicator.unit.vi === '%'
    ? { ...writing, indicator: { ...writing.indicator, unit: { vi: '', en: '' } } }
    : writing;

/** The figure beside that of the other period. */
export function comparisonStatement(
  { comparison }: Explanation,
  writing: Writing,
): readonly Statement[] {
  if (comparison === undefined) return [];
  const { period, amount, coverage, difference, percentChange, differenceBounds } = comparison;
  const points = differing(writing);
  const facts: Facts = {
    period,
    baseFigure: end(amount, writing),
    baseReported: coverage.reported,
    baseExpected: coverage.expected,
    difference,
    size: difference === null ? '' : withMeasure(Math.abs(difference), points).trim(),
    percentChange,
    between: differenceBounds && {
      from: end(differenceBounds.from, points),
      to: end(differenceBounds.to, points),
    },
    reason: comparison.reason ?? null,
    like: likeOf(comparison, writing),
  };
  return [{ name: 'comparison', facts }];
}
