import type { FindingPlace, FindingSource } from '#room/findings';
import type { Observation } from './observation.js';

/** What a finding keeps of a source: where it is, not what it says. */
export const sourceOf = (source: Observation['source']): { readonly source?: FindingSource } => {
  const { document, locator } = source ?? {};
  if (document === undefined && locator === undefined) return {};
  return {
    source: {
      ...(document !== undefined && { document }),
      ...(locator !== undefined && { locator }),
    },
  };
};

/** Where a figure stands and where it was read, for the finding that speaks of it. */
export const placeOf = (observation: Observation): FindingPlace => ({
  path: ['observations', observation.position, 'value'],
  unit: observation.unit,
  period: observation.period.id,
  indicator: observation.indicator,
  ...sourceOf(observation.source),
});
