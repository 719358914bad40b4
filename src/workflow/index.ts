export * from './door.js';
export { workflowFinding } from './findings.js';
export { hashOf, platformDigest } from './versions/digest.js';
