import type { DemocracyTally } from '#room/tally';

const matters = {
  list: 'decisions',
  measure: 'records',
  by: { content: 'content', form: 'method' },
} as const;

/**
 * Which decisions each indicator counts; votes are those of households only. Money, work and land
 * are counted where they were given, by the records of works: a decision only plans them.
 */
export const decisionTallies: readonly DemocracyTally[] = [
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
];
