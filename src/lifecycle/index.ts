export * from './door.js';
export { lifecycleFinding } from './findings.js';
export { checkHistory } from './check-history.js';
export { lifecycleShape } from './lifecycle-shape.js';
export { historySchema } from './history-step.js';
export { milestoneDays, milestonesOf } from './milestones-of.js';
export { lastStep, stateAt } from './state-at.js';
