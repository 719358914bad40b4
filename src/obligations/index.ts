export * from './door.js';
export { obligationFinding } from './findings.js';
