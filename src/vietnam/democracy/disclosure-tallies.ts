import type { DemocracyTally } from '#room/tally';

const disclosures = { list: 'disclosures', measure: 'records', at: 'so-far' } as const;

/** Which disclosures each indicator counts: those of the year up to the end of the period. */
export const disclosureTallies: readonly DemocracyTally[] = [
  { indicator: 'disclosure.items-required', ...disclosures },
  {
    indicator: 'disclosure.items-disclosed',
    ...disclosures,
    where: { disclosed: true },
    by: { form: 'methods', time: 'duration' },
  },
  {
    indicator: 'disclosure.items-on-time',
    ...disclosures,
    where: { disclosed: true, onTime: true },
  },
];
