export * from './door.js';
export { requireForms } from './filled/forms-options.js';
export { callName } from './filled/known-form.js';
export { stateSchema } from './filled/filled-form-schema.js';
export { requireFilledForm, requireFilledForms } from './filled/require-filled.js';
export { formFinding } from './findings.js';
