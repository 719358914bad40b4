import type { Indicator, Observation } from '#room/indicators';
import type { Period } from '#room/time';
import { addAmounts } from './amount.js';
import type { Dataset } from './dataset.js';
import { figureOverTime } from './figure-over-time.js';
import { missingFigure, type Figure } from './figure.js';

/** What is asked of each unit. */
export interface Question {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly period: Period;
}

const hasFigure = ({ amount }: Figure): boolean => amount !== null;

/** The observations of each line, in the order of precedence; those on no line come first. */
function byLine(
  observations: readonly Observation[],
  dataset: Dataset,
): readonly (readonly Observation[])[] {
  const order = [undefined, ...dataset.lines.map(({ id }) => id)];
  return order
    .map((id) => observations.filter(({ line }) => line === id))
    .filter((list) => list.length > 0);
}

function addFigures(figures: readonly Figure[]): Figure {
  const withAmount = figures.filter(hasFigure);
  const [only, ...others] = withAmount;
  if (only !== undefined && others.length === 0) return only;
  return {
    state: withAmount.every(({ state }) => state === 'nil') ? 'nil' : 'reported',
    amount: addAmounts(withAmount.flatMap(({ amount }) => (amount ? [amount] : []))),
    full: withAmount.every(({ full }) => full),
    contributors: withAmount.flatMap(({ contributors }) => contributors),
  };
}

/**
 * The figure of one unit: over time on each line, then over the lines.
 *
 * Where the indicator counts a figure once, the first line that sent it counts and the others do
 * not; where each line sends figures of its own, they are added.
 */
export function figureOfUnit(
  question: Question,
  unit: string,
  scope: Observation['scope'],
): Figure {
  const { dataset, indicator, period } = question;
  const all = dataset.byUnit.get(unit)?.get(indicator.code) ?? [];
  const observations = all.filter((observation) => observation.scope === scope);
  const figures = byLine(observations, dataset).map((line) =>
    figureOverTime(line, indicator.combine.time, period),
  );
  if (indicator.combine.line === 'sum' && figures.some(hasFigure)) return addFigures(figures);
  return figures.find(hasFigure) ?? figures[0] ?? missingFigure;
}
