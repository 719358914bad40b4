export * from './door.js';
export { lifecycleFinding } from './findings.js';
