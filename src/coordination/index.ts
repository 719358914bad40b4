export * from './door.js';
export { followInheritances } from './parties/follow-inheritances.js';
