export * from './door.js';
export { formFinding } from './findings.js';
