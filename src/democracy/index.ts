export * from './door.js';
export type { CatalogueName } from './known.js';
export { democracyFinding } from './findings.js';
export { democracyListNames, isListCounted } from './democracy-lists.js';
export { checkDecision } from './decisions/check-decision.js';
export { attendedOf } from './decisions/decision-outcome.js';
export { votingDay } from './decisions/voting-rule-of.js';
export { addresseeOf } from './recommendations/recommendation.js';
