import type { DemocracyTally } from '#room/tally';

/** What indicators count of mediation teams; one rule for states of a day, one for what lasts. */
const teams = (
  indicator: string,
  measure: string,
  parts?: DemocracyTally['parts'],
): readonly DemocracyTally[] => {
  const common = { indicator, list: 'mediationTeams', measure, parts } as const;
  return [
    { ...common, where: { lasting: false }, at: 'last' },
    { ...common, where: { lasting: true }, at: 'end' },
  ];
};

const cases = (
  indicator: string,
  measure: string,
  at: DemocracyTally['at'] = 'closing',
): DemocracyTally => ({
  indicator,
  list: 'mediations',
  measure,
  at,
  by: { kind: 'disputeKind' },
});

const pending = { indicator: 'mediation.cases-pending', list: 'mediations' } as const;

/** Which mediation teams each indicator counts. */
export const mediationTeamTallies: readonly DemocracyTally[] = [
  ...teams('mediation.teams', 'teams'),
  ...teams('mediation.members', 'mediators', {
    gender: { male: 'men', female: 'women' },
    ethnicity: { kinh: 'majority', minority: 'minorities' },
  }),
];

/** Which cases of mediation each indicator counts. */
export const mediationTallies: readonly DemocracyTally[] = [
  cases('mediation.cases-received', 'received', 'during'),
  cases('mediation.cases-successful', 'successful'),
  cases('mediation.cases-failed', 'failed'),
  cases('mediation.cases-withdrawn', 'withdrawn'),
  cases('mediation.cases-closed', 'settled'),
  {
    indicator: 'mediation.cases-carried-over',
    list: 'mediations',
    measure: 'opening',
    at: 'first',
  },
  { ...pending, measure: 'pending', where: { single: false }, at: 'last' },
  { ...pending, measure: 'open', at: 'open' },
];
