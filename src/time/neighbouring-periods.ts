import { makePeriod, periodShape } from './make-period.js';
import type { Period } from './period.js';

/** The period so many places on in the row of its kind. */
function moved(period: Period, places: number): Period {
  const { perYear } = periodShape[period.kind];
  const count = period.year * perYear + period.ordinal - 1 + places;
  return makePeriod(period.kind, Math.floor(count / perYear), (count % perYear) + 1);
}

/**
 * The period of the same kind just before.
 *
 * Term: kỳ trước. There is one span of nine months a year: the one before lies in the year before.
 *
 * @param period - Any period.
 * @returns The period before it.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` before 1900.
 *
 * @example
 * ```ts
 * import { periodOf, previousPeriod } from 'danvan';
 *
 * previousPeriod(periodOf('2020-H1')).id; //=> '2019-H2'
 * ```
 *
 * @category Time
 */
export const previousPeriod = (period: Period): Period => moved(period, -1);

/**
 * The period of the same kind just after.
 *
 * Term: kỳ sau. There is one span of nine months a year: the one after lies in the year after.
 *
 * @param period - Any period.
 * @returns The period after it.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` after 2199.
 *
 * @example
 * ```ts
 * import { nextPeriod, periodOf } from 'danvan';
 *
 * nextPeriod(periodOf('2020-Q4')).id; //=> '2021-Q1'
 * ```
 *
 * @category Time
 */
export const nextPeriod = (period: Period): Period => moved(period, 1);

/**
 * The same period of the year before.
 *
 * Term: cùng kỳ năm trước.
 *
 * @param period - Any period.
 * @returns The period of the same kind and place, one year earlier.
 * @throws {@link DanvanError} with code `UNKNOWN_PERIOD` before 1900.
 *
 * @example
 * ```ts
 * import { periodOf, samePeriodLastYear } from 'danvan';
 *
 * samePeriodLastYear(periodOf('2020-H1')).id; //=> '2019-H1'
 * ```
 *
 * @category Time
 */
export const samePeriodLastYear = ({ kind, year, ordinal }: Period): Period =>
  makePeriod(kind, year - 1, ordinal);
