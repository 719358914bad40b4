import type { Explanation } from '#room/aggregation';
import { amountText, withMeasure, type Writing } from './amount-text.js';
import { saidCoverage, saidFigure } from './said-figure.js';
import type { Statement } from './statement-facts.js';

/** What a cell says of its amount. */
function cellFigure({ cell }: Explanation, writing: Writing): string {
  const { amount, bounds, qualifier } = cell;
  return bounds === null ? '' : amountText({ amount, bounds, qualifier }, writing);
}

function termOf(
  { cell, indicator }: Explanation,
  side: 'numerator' | 'denominator',
  writing: Writing,
) {
  const amount = cell.terms?.[side] ?? null;
  const unit = indicator.ratio?.[side] ?? '';
  const bare: Writing = { ...writing, indicator: { ...indicator, unit: { vi: '' } } };
  return { unit, figure: amount === null ? '?' : withMeasure(amount, bare).trim() };
}

function rateStatement(explanation: Explanation, writing: Writing): Statement {
  return {
    name: 'rate',
    facts: {
      ...saidFigure(explanation),
      ...saidCoverage(explanation, writing.locale.language),
      figure: cellFigure(explanation, writing),
      numerator: termOf(explanation, 'numerator', writing),
      denominator: termOf(explanation, 'denominator', writing),
    },
  };
}

function noAmount(explanation: Explanation, writing: Writing): Statement {
  const { cell, coverage, leftOut } = explanation;
  return {
    name: 'no-amount',
    facts: {
      ...saidFigure(explanation),
      ...saidCoverage(explanation, writing.locale.language),
      reason: cell.reason ?? 'nothing-reported',
      state: cell.state,
      isSent: coverage.partial.length > 0 || leftOut.length > 0,
    },
  };
}

/** The first sentence: the figure, and what it is made of. */
export function amountStatement(explanation: Explanation, writing: Writing): Statement {
  const { cell, contributors, pairs, isStated, units, policy } = explanation;
  if (cell.bounds === null) return noAmount(explanation, writing);
  if (pairs.length > 0) return rateStatement(explanation, writing);
  const figure = cellFigure(explanation, writing);
  const said = saidFigure(explanation);
  if (policy.effect === 'zero-taken') return { name: 'zero-taken', facts: { ...said, figure } };
  if (isStated) return { name: 'stated-rate', facts: { ...said, figure } };
  const [only, ...others] = contributors;
  const isOne = only !== undefined && others.length === 0 && only.unit === units[0];
  if (isOne && only.standsInFor === null) return { name: 'as-sent', facts: { ...said, figure } };
  const coverage = saidCoverage(explanation, writing.locale.language);
  return isOne
    ? { name: 'stood-in', facts: { ...said, ...coverage, figure, unit: only.unit } }
    : { name: 'added-up', facts: { ...said, ...coverage, figure } };
}
