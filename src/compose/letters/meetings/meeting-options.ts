import type { CoordinationEvent, CoordinationTask } from '#room/coordination';
import type { CoordinationNaming } from '../../coordination/programme-options.js';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * Who does what by when, as a conference or its plan hands it out; a {@link CoordinationTask} is one.
 *
 * Vietnamese: phân công nhiệm vụ.
 *
 * @example
 * ```ts
 * import type { AssignedTask } from 'danvan/report';
 *
 * const isDated = ({ due }: AssignedTask): boolean => due !== undefined;
 * ```
 *
 * @category Letters
 */
export interface AssignedTask extends Pick<CoordinationTask, 'title' | 'responsible'> {
  /** Who helps. */
  readonly coordinating?: CoordinationTask['coordinating'] | undefined;
  /** When it is due. */
  readonly due?: CoordinationTask['due'];
  /** What is handed in. */
  readonly product?: CoordinationTask['product'];
}

/**
 * What papers around a conference are composed from.
 *
 * Vietnamese: văn bản về hội nghị.
 *
 * Of the words only those of the roles of events are asked for. Who chairs has the role `chair`, who
 * concludes `concluder`, who reports `reporter`.
 *
 * @example
 * ```ts
 * import type { MeetingOptions } from 'danvan/report';
 *
 * const isLinked = ({ event }: MeetingOptions): boolean => event.sites.length > 1;
 * ```
 *
 * @category Letters
 */
export interface MeetingOptions extends LetterOptions, CoordinationNaming {
  /** The conference, from {@link readEvents}. */
  readonly event: CoordinationEvent;
  /** The hour at which it opens: `13:30`. Defaults to dots. */
  readonly opensAt?: string | undefined;
}

/**
 * What the plan of a conference is composed from.
 *
 * Vietnamese: kế hoạch tổ chức hội nghị.
 *
 * @example
 * ```ts
 * import type { ConferencePlanOptions } from 'danvan/report';
 *
 * const isShared = ({ tasks = [] }: ConferencePlanOptions): boolean => tasks.length > 1;
 * ```
 *
 * @category Letters
 */
export interface ConferencePlanOptions extends MeetingOptions {
  /** What it is held for, and what is asked of it. Defaults to dots. */
  readonly aims?: string | readonly string[] | undefined;
  /** Who prepares what until when. Defaults to nobody. */
  readonly tasks?: readonly AssignedTask[] | undefined;
  /** What else is said of who does what. */
  readonly implementation?: string | readonly string[] | undefined;
}

/**
 * What the notice of conclusions is composed from.
 *
 * Vietnamese: thông báo kết luận hội nghị.
 *
 * @example
 * ```ts
 * import type { ConclusionsOptions } from 'danvan/report';
 *
 * const count = ({ points }: ConclusionsOptions): number => points.length;
 * ```
 *
 * @category Letters
 */
export interface ConclusionsOptions extends MeetingOptions {
  /** The points, in their order: words, or words under a heading. */
  readonly points: readonly (
    string | { readonly heading: string; readonly passages: string | readonly string[] }
  )[];
  /** Who does what by when. Defaults to nobody. */
  readonly tasks?: readonly AssignedTask[] | undefined;
}
