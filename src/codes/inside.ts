export * from './finding-code.js';
export * from './is-finding-of.js';
