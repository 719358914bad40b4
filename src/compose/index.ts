export * from './door.js';
export { reportFinding } from './findings.js';
export type { StatementFacts } from './explain/statement-facts.js';
export type { BlankPart } from './letters/common/blank-part.js';
