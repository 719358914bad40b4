export * from './door.js';
export { datasetFinding } from './findings.js';
