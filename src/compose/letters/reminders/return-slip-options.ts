import type { Finding } from '#room/findings';
import type { ReceivedReport, UnusableReport } from '#room/obligations';
import type { Locale, Names } from '#room/locale';
import type { CalendarDate } from '#room/time';
import type { LetterOptions } from '../common/letter-options.js';
import type { ReminderOptions } from './reminder-options.js';

/**
 * What a slip that sends a report back is composed from.
 *
 * Vietnamese: phiếu trả lại báo cáo.
 *
 * @example
 * ```ts
 * import type { ReturnSlipOptions } from 'danvan/report';
 *
 * const isWrong = ({ wrong = [] }: ReturnSlipOptions) => wrong.length > 0;
 * ```
 *
 * @category Letters
 */
export interface ReturnSlipOptions extends LetterOptions {
  /** The report that is sent back: whose, which, and when it came. */
  readonly report: ReceivedReport;
  /** What is wrong in it: findings of its checks, with the cells where they know them. */
  readonly wrong?: readonly Finding[] | undefined;
  /** Why all of it cannot be used. Defaults to nothing but what is wrong in it. */
  readonly reason?: Exclude<UnusableReport['reason'], 'returned'> | undefined;
  /** The language, whose sentences say what is wrong. */
  readonly locale: Locale;
  /** What units and indicators are called in these sentences. Defaults to the units of the hierarchy. */
  readonly names?: Names | undefined;
  /** What the forms are called, by their ids. Defaults to “báo cáo”. */
  readonly forms?: ReminderOptions['forms'];
  /** The day before which it is asked for again. Defaults to dots. */
  readonly deadline?: CalendarDate | undefined;
}
