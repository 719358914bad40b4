export * from './door.js';
export { tallyFinding } from './findings.js';
