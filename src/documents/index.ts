export * from './door.js';
export { documentFinding } from './findings.js';
