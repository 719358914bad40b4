import type { CoordinationEvent } from './meetings/coordination-event.js';
import type { CoordinationInstrument } from './instruments/coordination-instrument.js';
import type { CoordinationReview } from './meetings/coordination-review.js';
import type { CoordinationTask } from './tasks/coordination-task.js';
import type { SituationNote } from './meetings/situation-note.js';

/**
 * All that belongs together: instruments, their tasks, reviews and events, and situation notes.
 *
 * Vietnamese: hồ sơ phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationRecords } from 'danvan/coordination';
 *
 * const nothing: CoordinationRecords = { instruments: [] };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationRecords {
  readonly instruments: readonly CoordinationInstrument[];
  readonly tasks?: readonly CoordinationTask[] | undefined;
  readonly reviews?: readonly CoordinationReview[] | undefined;
  readonly events?: readonly CoordinationEvent[] | undefined;
  readonly notes?: readonly SituationNote[] | undefined;
}
