export * from './door.js';
export { comparisonFinding, ruleFinding } from './findings.js';
export { pastFinding } from './past/findings.js';
export { relationFinding } from './relations/findings.js';
