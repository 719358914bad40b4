export * from './catalogue.js';
export * from './define-indicator.js';
export * from './findings.js';
export * from './indicator.js';
export * from './observation.js';
export * from './observed-value.js';
export * from './place-of.js';
