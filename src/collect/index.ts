export * from './door.js';
export { collectFinding } from './findings.js';
