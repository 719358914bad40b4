export * from './door.js';
export { requireFilledForm, requireFilledForms } from './filled/require-filled.js';
export { formFinding } from './findings.js';
