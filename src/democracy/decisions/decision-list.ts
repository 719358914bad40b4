import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { checkDecision } from './check-decision.js';
import { decisionOutcome } from './decision-outcome.js';
import { decisionSchema } from './decision-schema.js';
import type { Decision } from './decision.js';

/** Whether it passed: as the minutes say, else by the rule. */
function passedOf(decision: Decision, { votingRules = [] }: DemocracyOptions): boolean | undefined {
  if (decision.result !== undefined) return decision.result === 'passed';
  return decisionOutcome(decision, votingRules).passed ?? undefined;
}

function factsOf(decision: Decision, options: DemocracyOptions): RecordFacts {
  const { sphere, content, scope, base, rounds, carriedOut } = decision;
  const last = rounds.at(-1);
  return {
    sphere,
    content,
    scope,
    base,
    carriedOut,
    title: decision.title,
    method: last?.method,
    rounds: rounds.length,
    attended: last?.attended,
    votesFor: last?.votesFor,
    votesAgainst: last?.votesAgainst,
    votesBlank: last?.votesBlank,
    isVoted: last?.votesFor !== undefined && base !== undefined,
    passed: passedOf(decision, options),
    stateMoney: decision.stateMoney,
    peopleMoney: decision.peopleMoney,
    otherMoney: decision.otherMoney,
    totalMoney: decision.totalMoney,
    labourDays: decision.labourDays,
    landArea: decision.landArea,
    landHouseholds: decision.landHouseholds,
    supporters: decision.supporters,
  };
}

/** How decisions are read, checked and counted. */
export const decisionList: DemocracyList<Decision> = {
  list: 'decisions',
  schema: decisionSchema,
  named: ({ content, decision }) => ({
    documents: [{ id: decision, path: ['decision'] }],
    words: { decisionContents: [{ id: content, path: ['content'] }] },
  }),
  check: checkDecision,
  facts: factsOf,
};
