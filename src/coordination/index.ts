export * from './door.js';
export { coordinationFinding } from './findings.js';
export { followInheritances } from './parties/follow-inheritances.js';
