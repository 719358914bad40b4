import type { CameReports, Obligation } from '#room/obligations';
import type { Name } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * What a reminder of overdue reports is composed from.
 *
 * Vietnamese: công văn đôn đốc.
 *
 * @example
 * ```ts
 * import type { ReminderOptions } from 'danvan/report';
 *
 * const hasDeadline = ({ deadline }: ReminderOptions) => deadline !== undefined;
 * ```
 *
 * @category Letters
 */
export interface ReminderOptions extends LetterOptions, CameReports {
  /** What is owed, from {@link obligationsOf}. */
  readonly obligations: readonly Obligation[];
  /** The day of asking. */
  readonly asOf: CalendarDate;
  /** What the forms are called, by their ids. Defaults to “báo cáo”. */
  readonly forms?: readonly { readonly id: string; readonly name: Name }[] | undefined;
  /** The day before which they are asked to send now. Defaults to dots. */
  readonly deadline?: CalendarDate | undefined;
}
