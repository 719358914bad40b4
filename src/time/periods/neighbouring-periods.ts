import { kindOf } from '../kinds/period-kinds.js';
import type { Period } from './period.js';
import { isPeriodYear } from './years.js';

/** The period so many places on among those like it. */
export const movePeriod = (period: Period, places: -1 | 1): Period =>
  kindOf(period).move(period, places);

/**
 * The period of the same kind just before.
 *
 * Vietnamese: kỳ trước.
 *
 * The calendar stays the same. Nine months of a year follow nine months of the year before. A
 * stage follows a stage of as many years, a span of days one of as many days. An open span is
 * taken as the days that it has so far. The occasion of a span is left out.
 *
 * @param period - Any period.
 * @returns The period before it.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` before 1900, and before the first term of
 * a table.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { previousPeriod } from 'danvan/time';
 *
 * previousPeriod(periodOf('2020-H1')).id; //=> '2019-H2'
 * ```
 *
 * @category Time
 */
export const previousPeriod = (period: Period): Period => movePeriod(period, -1);

/**
 * The period of the same kind just after.
 *
 * Vietnamese: kỳ sau.
 *
 * There is one span of nine months a year: the one after lies in the year after. The calendar stays
 * the same. After a stage lie as many years, after a span as many days; an open span counts as the
 * days that it has, and an occasion is not taken along.
 *
 * @param period - Any period.
 * @returns The period after it.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` after 2199, and after the last term of a
 * table.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { nextPeriod } from 'danvan/time';
 *
 * nextPeriod(periodOf('2020-Q4')).id; //=> '2021-Q1'
 * ```
 *
 * @category Time
 */
export const nextPeriod = (period: Period): Period => movePeriod(period, 1);

/**
 * The same period of the year before.
 *
 * Vietnamese: cùng kỳ năm trước.
 *
 * Of a span, the same days; 28 February stands for the 29th. An occasion is not taken along.
 *
 * @param period - Any period but a term.
 * @returns The period of the same kind, place and calendar, one year earlier.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` before 1900, and for a term.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { samePeriodLastYear } from 'danvan/time';
 *
 * samePeriodLastYear(periodOf('2020-H1')).id; //=> '2019-H1'
 * ```
 *
 * @category Time
 */
export const samePeriodLastYear = (period: Period): Period => kindOf(period).yearBefore(period);

/** Whether one period is the same as the other, one year earlier. */
export const isYearBefore = (before: Period, period: Period): boolean =>
  period.kind !== 'term' &&
  isPeriodYear(period.year - 1) &&
  samePeriodLastYear(period).id === before.id;
