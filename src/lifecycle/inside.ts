export * from './allowed-moves.js';
export * from './check-history.js';
export * from './check-lifecycle.js';
export * from './history-step.js';
export * from './lifecycle.js';
export * from './milestones-of.js';
export * from './move-to.js';
export * from './state-at.js';
