import type { Finding } from '#room/findings';
import { checkParts } from '../common/part-checks.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import { checkInitiative } from './check-initiative.js';
import { attendedOf, decisionOutcome, votesNeeded } from './decision-outcome.js';
import type { Decision } from './decision.js';
import { votingDay, votingRuleOf } from './voting-rule-of.js';
import type { VotingRule } from './voting-rule.js';

/** Rounds with more votes, or more who took part, than may vote. */
function checkBase({ base, rounds, scope }: Decision): readonly Finding[] {
  if (base === undefined) return [];
  return rounds.flatMap((round, at) => {
    const { votesFor = 0, votesAgainst = 0, votesBlank = 0, attended = 0 } = round;
    const votes = Math.max(votesFor + votesAgainst + votesBlank, attended);
    const place = { path: ['rounds', at] };
    const facts = { round: at + 1, votes, base, scope };
    return votes <= base ? [] : [democracyFinding('democracy/votes-exceed-base', facts, place)];
  });
}

function checkResult(decision: Decision, rules: readonly VotingRule[]): readonly Finding[] {
  const { result: stated, base, rounds } = decision;
  const { passed, rule, needed } = decisionOutcome(decision, rules);
  const round = rounds.at(-1);
  const votesFor = round?.votesFor;
  if (stated === undefined || passed === null || (stated === 'passed') === passed) return [];
  if (rule === null || needed === null || round === undefined || votesFor === undefined) return [];
  const of = rule.base === 'all' ? base : attendedOf(round);
  const facts = { stated, votesFor, base: of ?? 0, needed, article: rule.article };
  const place = { path: ['result'] };
  return [
    rule.confirmed
      ? democracyFinding('democracy/result-differs', facts, place)
      : democracyFinding('democracy/result-doubtful', facts, place),
  ];
}

function checkQuorum({ base, rounds, scope }: Decision, rule: VotingRule): readonly Finding[] {
  const round = rounds.at(-1);
  const attended = round?.method === 'meeting' ? attendedOf(round) : undefined;
  if (rule.quorum === undefined || base === undefined || attended === undefined) return [];
  const needed = votesNeeded(rule.quorum, base);
  const facts = { attended, base, scope, needed, article: rule.article };
  const place = { path: ['rounds', rounds.length - 1] };
  return attended >= needed ? [] : [democracyFinding('democracy/quorum-not-met', facts, place)];
}

function checkRule(decision: Decision, { votingRules }: DemocracyOptions): readonly Finding[] {
  if (votingRules === undefined) return [];
  const rule = votingRuleOf(decision, votingRules);
  if (rule !== undefined) {
    return [...checkResult(decision, votingRules), ...checkQuorum(decision, rule)];
  }
  const facts = { content: decision.content, date: votingDay(decision) ?? null };
  return [democracyFinding('democracy/no-voting-rule', facts, { path: ['content'] })];
}

/** What is wrong with one decision: votes, result, quorum, money, initiative. */
export function checkDecision(decision: Decision, options: DemocracyOptions): readonly Finding[] {
  const { totalMoney, stateMoney, peopleMoney, otherMoney } = decision;
  return [
    ...checkBase(decision),
    ...checkRule(decision, options),
    ...checkInitiative(decision, options),
    ...checkParts(
      ['totalMoney', totalMoney],
      [
        ['stateMoney', stateMoney],
        ['peopleMoney', peopleMoney],
        ['otherMoney', otherMoney],
      ],
      { complete: true },
    ),
  ];
}
