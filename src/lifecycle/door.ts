export { allowedMoves } from './allowed-moves.js';
export { checkLifecycle } from './check-lifecycle.js';
export type { HistoryStep } from './history-step.js';
export type { Lifecycle, LifecycleMove, LifecycleRecord, LifecycleState } from './lifecycle.js';
export { moveTo, type Move } from './move-to.js';
export type { Stated } from './state-at.js';
