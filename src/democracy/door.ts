export type { DemocracyRecord, RecordSource } from './common/democracy-record.js';
export type { ReadRecords } from './common/democracy-list.js';
export type { DemocracyWord } from './common/democracy-word.js';
export type { RecordFacts } from './common/facts.js';
export { democracySpheres, type DemocracySphere } from './common/spheres.js';
export type { QualifiedCount, StatedCount } from './common/stated-count.js';
export { decisionOutcome, type DecisionOutcome } from './decisions/decision-outcome.js';
export { decisionSchema } from './decisions/decision-schema.js';
export type { Decision, DecisionInput, VotingRound } from './decisions/decision.js';
export { readDecisions } from './decisions/read-decisions.js';
export { votingRuleSchema, type VotingRule } from './decisions/voting-rule.js';
export {
  voteMethods,
  voteScopes,
  type VoteMethod,
  type VoteScope,
} from './decisions/vote-scopes.js';
export type { DemocracyCatalogues, DemocracyOptions } from './democracy-options.js';
export {
  countableRecords,
  readDemocracyRecords,
  type CountableRecord,
  type DemocracyListName,
  type DemocracyRecords,
  type DemocracyRows,
} from './record-lists.js';
