export * from './door.js';
export { usualLifecycle } from './submissions/usual-lifecycle.js';
export { workflowFinding } from './findings.js';
export { requireSubmissions } from './submissions/require-submissions.js';
export { hashOf, platformDigest } from './versions/digest.js';
