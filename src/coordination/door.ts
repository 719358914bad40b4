export { checkInstrument } from './checks/check-instrument.js';
export { checkProgramme } from './checks/check-programme.js';
export type { CoordinationCheck } from './checks/coordination-check.js';
export type { CoordinationOptions, CoordinationWords } from './coordination-options.js';
export type { CoordinationRecords } from './coordination-records.js';
export type { CoordinationWord } from './coordination-word.js';
export { cycleRounds, type CycleRound, type RoundOptions } from './cycles/cycle-rounds.js';
export { cycleFrequencies, type Cycle, type CycleFrequency } from './cycles/cycle.js';
export { reviewKinds, type ReviewCycle, type ReviewKind } from './cycles/review-kind.js';
export type { InstrumentBasis } from './instruments/basis.js';
export type { CoordinationInstrument } from './instruments/coordination-instrument.js';
export type { InstrumentContent } from './instruments/instrument-content.js';
export { instrumentFacts } from './instruments/instrument-facts.js';
export { instrumentKinds, type InstrumentKind } from './instruments/instrument-kind.js';
export type { CoordinationInstrumentInput } from './instruments/instrument-schema.js';
export {
  instrumentTermKinds,
  type InstrumentTerm,
  type InstrumentTermKind,
} from './instruments/instrument-term.js';
export { moveOn, type CoordinationMove } from './instruments/move-on.js';
export { readInstruments, type Instruments } from './instruments/read-instruments.js';
export type { CoordinationEvent, EventSite } from './meetings/coordination-event.js';
export type {
  CoordinationReview,
  CoordinationReviewInput,
} from './meetings/coordination-review.js';
export type { EventParticipation } from './meetings/event-participation.js';
export {
  eventModes,
  type CoordinationEventInput,
  type EventMode,
} from './meetings/event-schema.js';
export { readEvents, type CoordinationEvents } from './meetings/read-events.js';
export { readReviews, type CoordinationReviews } from './meetings/read-reviews.js';
export { readSituationNotes, type SituationNotes } from './meetings/read-situation-notes.js';
export { selectNotes, type NoteSelector } from './meetings/select-notes.js';
export type { SituationNote, SituationNoteInput } from './meetings/situation-note.js';
export { actingUnits } from './parties/acting-units.js';
export type { Inheritance } from './parties/inheritance.js';
export type { Participant } from './parties/participant.js';
export { partiesAt, type PartiesAt, type PartiesAtOptions } from './parties/parties-at.js';
export type { PartyStanding } from './parties/party-standing.js';
export type { Party, Signatory } from './parties/party.js';
export { withParentInheritances } from './parties/with-parent-inheritances.js';
export { carryOver, type CarriedTasks, type CarryOverOptions } from './tasks/carry-over.js';
export { completionByContent } from './tasks/completion-by-content.js';
export { completionByParty } from './tasks/completion-by-party.js';
export { completionOf } from './tasks/completion-of.js';
export {
  addCompletions,
  type Completion,
  type CompletionOptions,
  type ContentCompletion,
  type PartyCompletion,
} from './tasks/completion.js';
export type { CoordinationTask, TaskBodies, TaskTarget } from './tasks/coordination-task.js';
export { overdueTasks, type OverdueOptions, type OverdueTask } from './tasks/overdue-tasks.js';
export { readTasks, type CoordinationTasks } from './tasks/read-tasks.js';
export type { TaskProgress } from './tasks/task-progress.js';
export { taskRounds } from './tasks/task-rounds.js';
export type { CoordinationTaskInput } from './tasks/task-schema.js';
export { taskStanding, type StandingOptions, type TaskStanding } from './tasks/task-standing.js';
export type { CoordinationRecordList, CoordinationWordList } from './record-lists.js';
