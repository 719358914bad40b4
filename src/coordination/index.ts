export * from './door.js';
export { coordinationFinding } from './findings.js';
export { reaches, stateAt } from './instruments/state-at.js';
export { followInheritances } from './parties/follow-inheritances.js';
