import type { CoordinationInstrument, CoordinationTask } from '#room/coordination';
import type { Indicator } from '#room/indicators';
import type { Lifecycle } from '#room/lifecycle';
import type { CalendarDate, HolidayTable } from '#room/time';
import type { DocumentOptions } from '../frame/document-options.js';
import type { CoordinationNaming } from './programme-options.js';

/**
 * What progress is told from.
 *
 * Vietnamese: căn cứ lập bảng tiến độ.
 *
 * `tasks` of other instruments than it and its `plans` are left aside; a task that goes on in
 * another one given counts there alone. `asOf` is the day of asking: what came after it is not
 * seen. `isWeighted`: true counts weights instead of tasks; `indicators` name the units of targets.
 * The issuer is the party that leads unless you say otherwise.
 *
 * @example
 * ```ts
 * import type { ProgressOptions } from 'danvan/report';
 *
 * const dayOf = ({ asOf }: ProgressOptions): string => asOf;
 * ```
 *
 * @category Report
 */
export interface ProgressOptions extends Omit<DocumentOptions, 'issuer'>, CoordinationNaming {
  /** The instrument that is reviewed. */
  readonly instrument: CoordinationInstrument;
  /** The plans that implement it, whose tasks count with its own. Defaults to none. */
  readonly plans?: readonly CoordinationInstrument[] | undefined;
  /** Its tasks. */
  readonly tasks: readonly CoordinationTask[];
  /** The states of tasks. */
  readonly lifecycle: Lifecycle;
  /** The day of the review; later steps do not count yet. */
  readonly asOf: CalendarDate;
  /** The days that are no working days. */
  readonly holidays: HolidayTable;
  /** Whether tasks count by their weights. Defaults to false. */
  readonly isWeighted?: boolean | undefined;
  /** The indicators, for the names of targets. Defaults to none. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** The id of the body that issues it. Defaults to the first party. */
  readonly issuer?: DocumentOptions['issuer'] | undefined;
  /** Passages of your own before and after what is composed. */
  readonly introduction?: string | readonly string[] | undefined;
  /** Paragraphs at the end. Defaults to none. */
  readonly conclusion?: string | readonly string[] | undefined;
}
