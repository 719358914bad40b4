import type { CombiningRules, Observation } from '#room/indicators';
import { containsPeriod, type Period } from '#room/time';
import { addAmounts } from './amount.js';
import { bestCover, fills } from './best-cover.js';
import { missingFigure, type Figure } from './figure.js';
import { reportedSpans, type ReportedSpan } from './reported-spans.js';

/** The state of a unit that sent no amount; the most telling one wins. */
function stateWithoutAmount(observations: readonly Observation[], target: Period): Figure {
  const states = observations
    .filter(({ period }) => containsPeriod(target, period))
    .map(({ value }) => value.state);
  const state = states.includes('withheld')
    ? 'withheld'
    : states.includes('not-applicable')
      ? 'not-applicable'
      : 'missing';
  return { ...missingFigure, state };
}

function figureOf(spans: readonly ReportedSpan[], full: boolean): Figure {
  const [only, ...others] = spans;
  return {
    state: spans.every(({ nil }) => nil) ? 'nil' : 'reported',
    amount: addAmounts(spans.map(({ amount }) => amount)),
    full,
    precision: others.length === 0 ? only?.precision : undefined,
    contributors: spans.flatMap(({ contributors }) => contributors),
  };
}

const latest = (spans: readonly ReportedSpan[]): readonly ReportedSpan[] =>
  [...spans].sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : 0)).slice(0, 1);

/** The report of just that period, or, where there is none, a refusal. */
function withoutAdding(spans: readonly ReportedSpan[], target: Period): Figure {
  const exact = spans.find(({ from, to }) => from === target.from && to === target.to);
  return exact ? figureOf([exact], true) : { ...missingFigure, refusal: 'not-additive-over-time' };
}

/** Combines what one unit sent on one line into its figure for the period. */
export function figureOverTime(
  observations: readonly Observation[],
  rule: CombiningRules['time'],
  target: Period,
): Figure {
  const spans = reportedSpans(observations, target);
  if (spans.length === 0) return stateWithoutAmount(observations, target);
  switch (rule) {
    case 'sum': {
      const cover = bestCover(spans);
      return figureOf(cover, fills(cover, target));
    }
    case 'last': {
      const last = latest(spans);
      return figureOf(last, last[0]?.to === target.to);
    }
    case 'forbid':
    case 'recompute':
      return withoutAdding(spans, target);
  }
}
