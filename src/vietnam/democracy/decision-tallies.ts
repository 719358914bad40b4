import type { DemocracyTally } from '#room/tally';

const matters = {
  list: 'decisions',
  measure: 'records',
  by: { content: 'content', form: 'method' },
} as const;

/** What was decided; it is counted as given with works. */
const decided = (indicator: string, measure: string): DemocracyTally => ({
  indicator: `decisions.${indicator}`,
  list: 'decisions',
  measure,
  where: { passed: true },
  by: { content: 'content' },
});

/**
 * Which decisions each indicator counts; votes are those of households only. Money, work and land are
 * told as they were decided; as they were given they are counted with works.
 */
export const decisionTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() => [
  { indicator: 'decisions.items', ...matters },
  { indicator: 'decisions.items-passed', ...matters, where: { passed: true } },
  {
    indicator: 'decisions.items-carried-out',
    ...matters,
    where: { passed: true, carriedOut: true },
    by: { content: 'content' },
  },
  {
    indicator: 'decisions.households-for',
    list: 'decisions',
    measure: 'votesFor',
    where: { scope: 'households', isVoted: true },
  },
  {
    indicator: 'decisions.households-in-scope',
    list: 'decisions',
    measure: 'base',
    where: { scope: 'households', isVoted: true },
  },
  decided('total-value', 'totalMoney'),
  decided('state-support', 'stateMoney'),
  decided('people-contribution', 'peopleMoney'),
  decided('other-funds', 'otherMoney'),
  decided('labour-days', 'labourDays'),
  decided('land', 'landArea'),
])();
