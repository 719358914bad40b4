export * from './door.js';
export { obligationFinding } from './findings.js';
// Schemas have a door of their own.
export { reportingLineSchema } from './reporting-line.js';
