export * from './door.js';
export { reportFinding } from './findings.js';
