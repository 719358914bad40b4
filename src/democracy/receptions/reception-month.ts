import type { PeriodOptions } from '#room/time';
import type { ReceptionDuty } from './reception-duty.js';

/**
 * Which months of which units are looked at, and what is due.
 *
 * Vietnamese: căn cứ đối chiếu số ngày tiếp dân.
 *
 * @example
 * ```ts
 * import type { ReceptionShortfallOptions } from 'danvan/democracy';
 * import { receptionDuties as duties } from 'danvan/vietnam';
 *
 * const options: ReceptionShortfallOptions = {
 *   ...{ duties, months: ['2026-05', '2026-06'] },
 *   levelOf: () => 'commune',
 * };
 * ```
 *
 * @category Democracy
 */
export interface ReceptionShortfallOptions {
  /** How many days are due: dated rows. */
  readonly duties: readonly ReceptionDuty[];
  /** The ids of the months: `2026-05`. */
  readonly months: readonly string[];
  /** The level of a unit; none for one that owes no days. */
  readonly levelOf: (unit: string) => string | undefined;
  /** The ids of the units that owe days. Defaults to those that have records. */
  readonly units?: readonly string[] | undefined;
  /** Calendars and terms that ids of periods may name. */
  readonly periods?: PeriodOptions | undefined;
}

/**
 * The days of one month on which the head of one unit received, beside those due.
 *
 * Vietnamese: số ngày tiếp dân trong tháng so với quy định.
 *
 * @example
 * ```ts
 * import type { ReceptionMonth } from 'danvan/democracy';
 *
 * const isShort = ({ short }: ReceptionMonth): boolean => short !== null && short > 0;
 * ```
 *
 * @category Democracy
 */
export interface ReceptionMonth {
  /** The id of the unit. */
  readonly unit: string;
  /** The id of the month. */
  readonly month: string;
  /** Days by the head himself; null where nothing is known of the month. */
  readonly held: number | null;
  /** Days that are due. */
  readonly due: number;
  /** Days that lack; null where that cannot be said: a record does not tell its months apart. */
  readonly short: number | null;
  /** The row by which they are due. */
  readonly duty: ReceptionDuty;
}
