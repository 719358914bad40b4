import type { Indicator } from '#room/indicators';
import type { Unit } from '#room/organization';
import type { Plan } from './cells-of.js';
import { contributionsOf, placesBelow } from './contributions.js';
import type { Dataset } from './dataset.js';

/** The places at the bottom under a unit; the unit itself where there are none. */
export function leavesOf(dataset: Dataset, unit: Unit): readonly Unit[] {
  const below = placesBelow({ dataset }, unit.id);
  return below.length === 0 ? [unit] : below.flatMap((child) => leavesOf(dataset, child));
}

/** Units at the bottom that sent nothing for any of the indicators. */
export function silentAmong(
  leaves: readonly Unit[],
  indicators: readonly Indicator[],
  plan: Plan,
): readonly Unit[] {
  const asked = indicators.filter(({ combine }) => combine.unit !== 'recompute');
  return leaves.filter(({ id }) =>
    asked.every((indicator) => {
      const question = { dataset: plan.dataset, indicator, period: plan.period };
      return contributionsOf(question, id).every(({ figure }) => figure.state === 'missing');
    }),
  );
}
