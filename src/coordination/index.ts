export * from './door.js';
export { coordinationFinding } from './findings.js';
export { followInheritances } from './parties/follow-inheritances.js';
// Schemas have a door of their own.
export { coordinationInstrumentSchema } from './instruments/instrument-schema.js';
export { coordinationReviewSchema } from './meetings/coordination-review.js';
export { coordinationEventSchema } from './meetings/event-schema.js';
export { situationNoteSchema } from './meetings/situation-note.js';
export { coordinationTaskSchema } from './tasks/task-schema.js';
