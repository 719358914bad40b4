import type { DemocracyTally } from '#room/tally';

const received = (indicator: string, measure: string): DemocracyTally => ({
  indicator: `reception.${indicator}`,
  list: 'receptions',
  measure,
  where: { receivedBy: 'authorities' },
  by: { level: 'level', kind: 'way' },
});

/** Which receptions each indicator counts; those of people's councils are never among the others. */
export const receptionTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  received('visits', 'visits'),
  received('people', 'people'),
  received('cases', 'cases'),
  received('large-groups', 'largeGroups'),
  received('large-group-people', 'largeGroupPeople'),
  {
    ...received('leader-days', 'days'),
    where: { receivedBy: 'authorities', ledBy: 'head' },
    by: { level: 'level' },
  },
  {
    indicator: 'councils.reception-visits',
    list: 'receptions',
    measure: 'visits',
    where: { receivedBy: 'peoples-council' },
    by: { level: 'level' },
  },
])();
