export { actingUnits } from './acting-units.js';
export type { InstrumentBasis } from './basis.js';
export type { CoordinationEvent, EventSite } from './coordination-event.js';
export type { CoordinationInstrument } from './coordination-instrument.js';
export type { CoordinationOptions, CoordinationWords } from './coordination-options.js';
export {
  coordinationReviewSchema,
  type CoordinationReview,
  type CoordinationReviewInput,
} from './coordination-review.js';
export type { CoordinationTask, TaskTarget } from './coordination-task.js';
export type { CoordinationWord } from './coordination-word.js';
export { cycleFrequencies, type Cycle, type CycleFrequency } from './cycle.js';
export type { EventParticipation } from './event-participation.js';
export {
  coordinationEventSchema,
  eventModes,
  type CoordinationEventInput,
  type EventMode,
} from './event-schema.js';
export type { HistoryStep } from './history-step.js';
export type { Inheritance } from './inheritance.js';
export type { InstrumentContent } from './instrument-content.js';
export { instrumentKinds, type InstrumentKind } from './instrument-kind.js';
export {
  coordinationInstrumentSchema,
  type CoordinationInstrumentInput,
} from './instrument-schema.js';
export {
  instrumentTermKinds,
  type InstrumentTerm,
  type InstrumentTermKind,
} from './instrument-term.js';
export type { Participant } from './participant.js';
export type { Party, Signatory } from './party.js';
export { readEvents, type CoordinationEvents } from './read-events.js';
export { readInstruments, type Instruments } from './read-instruments.js';
export { readReviews, type CoordinationReviews } from './read-reviews.js';
export { readSituationNotes, type SituationNotes } from './read-situation-notes.js';
export { readTasks, type CoordinationTasks } from './read-tasks.js';
export { reviewKinds, type ReviewCycle, type ReviewKind } from './review-kind.js';
export {
  situationNoteSchema,
  type SituationNote,
  type SituationNoteInput,
} from './situation-note.js';
export type { TaskProgress } from './task-progress.js';
export { coordinationTaskSchema, type CoordinationTaskInput } from './task-schema.js';
export { carryOver, type CarriedTasks, type CarryOverOptions } from './carry-over.js';
export { completionByContent } from './completion-by-content.js';
export { completionByParty } from './completion-by-party.js';
export { completionOf } from './completion-of.js';
export {
  addCompletions,
  type Completion,
  type CompletionOptions,
  type ContentCompletion,
  type PartyCompletion,
} from './completion.js';
export type { CoordinationRecords } from './coordination-records.js';
export { cycleRounds, type CycleRound, type RoundOptions } from './cycle-rounds.js';
export { instrumentFacts } from './instrument-facts.js';
export { moveOn, type CoordinationMove } from './move-on.js';
export { overdueTasks, type OverdueOptions, type OverdueTask } from './overdue-tasks.js';
export { partiesAt, type PartiesAt } from './parties-at.js';
export type { PartyStanding } from './party-standing.js';
export { selectNotes, type NoteSelector } from './select-notes.js';
export { taskRounds } from './task-rounds.js';
export { taskStanding, type StandingOptions, type TaskStanding } from './task-standing.js';
export { checkInstrument } from './check-instrument.js';
export { checkProgramme } from './check-programme.js';
export type { CoordinationCheck } from './coordination-check.js';
export { withParentInheritances } from './with-parent-inheritances.js';
export type { Stated } from './state-at.js';
