export * from './door.js';
export { reaches, stateAt } from './instruments/state-at.js';
export { followInheritances } from './parties/follow-inheritances.js';
