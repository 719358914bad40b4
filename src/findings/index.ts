export * from './door.js';
export { below } from './below.js';
export { referenceFinding, shapeFinding } from './findings.js';
export { findingsFromZod } from './findings-from-zod.js';
export { kindOf } from './kind-of.js';
export { requireList, requireObject, requireText } from './require-argument.js';
export { requireShape } from './require-shape.js';
export { refuseShape } from './refuse-shape.js';
