import type { DemocracyTally } from '#room/tally';

/** Rules of indicators that are broken down by level as well, by the level that a record tells of. */
export const atLevels = (rules: readonly DemocracyTally[]): readonly DemocracyTally[] =>
  rules.map((rule) => ({ ...rule, by: { level: 'level', ...rule.by } }));
