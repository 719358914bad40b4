import type { DemocracyTally } from '#room/tally';

const met = (often: string, measure: string): DemocracyTally => ({
  indicator: `decisions.villages-meeting-${often}`,
  list: 'villageMeetings',
  measure,
  at: 'last',
});

/** What indicators count of meetings of villages. */
export const villageMeetingTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  met('once', 'once'),
  met('twice', 'twice'),
  met('otherwise', 'other'),
])();

/** What indicators count of conventions of villages. */
export const villageConventionTallies: readonly DemocracyTally[] = [
  {
    indicator: 'decisions.village-conventions',
    list: 'villageConventions',
    measure: 'recognised',
    at: 'last',
  },
];
