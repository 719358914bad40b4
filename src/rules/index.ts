export * from './door.js';
export { comparisonFinding, ruleFinding } from './findings.js';
