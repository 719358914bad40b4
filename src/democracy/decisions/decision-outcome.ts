import { readable } from '#room/findings';
import type { Decision, VotingRound } from './decision.js';
import type { VotingRule } from './voting-rule.js';
import { votingRuleOf } from './voting-rule-of.js';

/**
 * Whether a decision passed by the rule of its day, and why that cannot be said where it cannot.
 *
 * Vietnamese: kết quả biểu quyết.
 *
 * `needed` is the least number of votes for it. `reason` of null: there is an answer.
 *
 * @example
 * ```ts
 * import type { DecisionOutcome } from 'danvan/democracy';
 *
 * const isKnown = ({ passed }: DecisionOutcome): boolean => passed !== null;
 * ```
 *
 * @category Democracy
 */
export interface DecisionOutcome {
  /** True or false by the rule; null where it cannot be said. */
  readonly passed: boolean | null;
  /** The rule, where one fits. */
  readonly rule: VotingRule | null;
  /** The votes for it that are needed, where the base is known. */
  readonly needed: number | null;
  /** Why there is no answer. */
  readonly reason: 'no-rule' | 'no-votes' | 'no-base' | 'base-zero' | null;
}

/** How many took part in a round: as it says, else the votes cast. */
export function attendedOf(round: VotingRound): number | undefined {
  const { attended, votesFor, votesAgainst = 0, votesBlank = 0 } = round;
  if (attended !== undefined) return attended;
  return votesFor === undefined ? undefined : votesFor + votesAgainst + votesBlank;
}

/** What a share of a base comes to in whole votes, reckoned in whole numbers. */
export function votesNeeded(
  { numerator, denominator, strict }: VotingRule['share'],
  base: number,
): number {
  const parts = BigInt(base) * BigInt(numerator);
  const [whole, rest] = [parts / BigInt(denominator), parts % BigInt(denominator)];
  return Number(strict || rest > 0n ? whole + 1n : whole);
}

const without = (
  reason: Exclude<DecisionOutcome['reason'], null>,
  rule: VotingRule | null,
): DecisionOutcome => Object.freeze({ passed: null, rule, needed: null, reason });

/**
 * Tells whether a decision passed: the votes of its last round against the rule of its day.
 *
 * Vietnamese: kết quả biểu quyết.
 *
 * Votes and base are whole numbers and are compared as such: of 7 households two thirds are 5. A
 * base of zero passes nothing. Blank votes are not votes for it.
 *
 * @param decision - A decision, as {@link readDecisions} gives it.
 * @param rules - Dated rows; `votingRules` of `danvan/vietnam`, or your own.
 * @returns The outcome, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a decision that no reader gave, and rules that
 * cannot be read.
 *
 * @example
 * ```ts
 * import { decisionOutcome, readDecisions } from 'danvan/democracy';
 * import { votingRules } from 'danvan/vietnam';
 *
 * const row = { id: 'd1', unit: 'thon-1', content: 'infrastructure', base: 7, date: '2023-07-01' };
 * const [decision] = readDecisions([{ ...row, rounds: [{ votesFor: 4 }] }]).values;
 * decision && decisionOutcome(decision, votingRules).needed; //=> 5
 * ```
 *
 * @category Democracy
 */
export function decisionOutcome(decision: Decision, rules: readonly VotingRule[]): DecisionOutcome {
  return readable('The decision, or a rule,', () => outcomeOf(decision, rules));
}

function outcomeOf(decision: Decision, rules: readonly VotingRule[]): DecisionOutcome {
  const rule = votingRuleOf(decision, rules);
  if (rule === undefined) return without('no-rule', null);
  const round = decision.rounds.at(-1);
  if (round?.votesFor === undefined) return without('no-votes', rule);
  const base = rule.base === 'all' ? decision.base : attendedOf(round);
  if (base === undefined) return without('no-base', rule);
  if (base === 0) return without('base-zero', rule);
  const needed = votesNeeded(rule.share, base);
  return Object.freeze({ passed: round.votesFor >= needed, rule, needed, reason: null });
}
