import type { DemocracyTally } from '#room/tally';
import { atLevels } from './at-levels.js';
import { organizationIds } from './supervisor-kinds.js';

/** By organization where it is one of the Front's; anybody else counts in the total alone. */
const criticisms = (
  kind: string,
  measure: string,
  { indicator, by = {} }: Pick<DemocracyTally, 'indicator' | 'by'>,
): readonly DemocracyTally[] => {
  const common = { indicator, list: 'criticisms', measure } as const;
  return [
    {
      ...common,
      where: { kind, critic: organizationIds },
      by: { organization: 'critic', ...by },
    },
    { ...common, where: { kind }, by },
  ];
};

/** Which criticisms each indicator counts. */
export const criticismTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() =>
  atLevels([
    ...criticisms('social-criticism', 'sessions', {
      indicator: 'supervision.criticism-conferences',
      by: { form: 'form' },
    }),
    ...criticisms('social-criticism', 'opinions', { indicator: 'supervision.criticism-opinions' }),
    ...criticisms('party-building', 'opinions', {
      indicator: 'supervision.party-building-opinions',
    }),
  ]))();
