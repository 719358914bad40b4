export { carriedFindings } from './carried-findings.js';
export * from './door.js';
