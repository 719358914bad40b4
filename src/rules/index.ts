export * from './door.js';
export { comparisonFinding, pastFinding, relationFinding, ruleFinding } from './findings.js';
