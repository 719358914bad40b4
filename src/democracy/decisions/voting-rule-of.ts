import { isInForce } from '#room/organization';
import type { Decision } from './decision.js';
import type { VotingRule } from './voting-rule.js';

/** The day on which a decision was voted on: that of its last round, or its own. */
export const votingDay = ({ rounds, date, from, to }: Decision): string | undefined =>
  rounds.at(-1)?.date ?? date ?? to ?? from;

/**
 * The rule for the content of a decision on its day: one that names the content goes before one for
 * all. None where the day is not known and not one rule alone fits.
 *
 * @param rules - Dated rows, the first that fits counts.
 */
export function votingRuleOf(
  decision: Decision,
  rules: readonly VotingRule[],
): VotingRule | undefined {
  const day = votingDay(decision);
  const fitting = rules.filter(
    (rule) =>
      (day === undefined || isInForce(rule, day)) &&
      rule.spheres.includes(decision.sphere) &&
      (rule.scopes?.includes(decision.scope) ?? true) &&
      (rule.contents?.includes(decision.content) ?? true),
  );
  const named = fitting.filter(({ contents }) => contents !== undefined);
  const candidates = named.length > 0 ? named : fitting;
  return day === undefined && fitting.length > 1 ? undefined : candidates[0];
}
