export * from './allowed-moves.js';
export * from './check-lifecycle.js';
export * from './findings.js';
export * from './lifecycle.js';
export * from './move-to.js';
