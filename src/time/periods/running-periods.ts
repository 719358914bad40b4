import { DanvanError } from '#room/findings';
import { yearHolding } from '../calendars/year-holding.js';
import { makeSpan } from '../kinds/span.js';
import { makeYearPart } from '../kinds/year-part.js';
import { movePeriod } from './neighbouring-periods.js';
import type { Period } from './period.js';
import { startOfYear } from './start-of-year.js';

/** Parts of a year that begin with it, the longest first. */
const leading = ['year', 'nine-months', 'half-year', 'quarter', 'month'] as const;

/**
 * The days from the beginning of the year to the end of a period.
 *
 * Vietnamese: từ đầu năm đến hết kỳ.
 *
 * A part of the year that has these days is taken itself: the half-year to the end of June, nine
 * months to the end of September.
 *
 * @param period - Any period; one that begins in an earlier year is returned as it is.
 * @returns A period of the same calendar.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { yearToDate } from 'danvan/time';
 *
 * yearToDate(periodOf('2026-Q3')).id; //=> '2026-9M'
 * yearToDate(periodOf('2026-08')).id; //=> '2026-01-01/2026-08-31'
 * ```
 *
 * @category Time
 */
export function yearToDate(period: Period): Period {
  const { to, calendar } = period;
  const from = startOfYear(period);
  const { year } = yearHolding(to, calendar);
  const parts = leading.map((kind) => makeYearPart(kind, { year, ordinal: 1 }, calendar));
  const part = parts.find((one) => one.from === from && one.to === to);
  return part ?? makeSpan({ from, to }, calendar);
}

/**
 * So many months up to the end of a month.
 *
 * Vietnamese: các tháng gần nhất.
 *
 * @param month - The last of the months.
 * @param count - How many months; a whole number above zero.
 * @returns One span of days over all of them.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the period is no month, or the
 * count is not a whole number from 1 to 1200; `UNKNOWN_PERIOD` before 1900.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { lastMonths } from 'danvan/time';
 *
 * lastMonths(periodOf('2026-03'), 12).id; //=> '2025-04-01/2026-03-31'
 * ```
 *
 * @category Time
 */
export function lastMonths(month: Period, count: number): Period {
  if (month.kind !== 'month') {
    throw new DanvanError('INVALID_ARGUMENT', `"${month.id}" is no month like 2026-03.`);
  }
  if (!Number.isInteger(count) || count < 1 || count > 1200) {
    throw new DanvanError('INVALID_ARGUMENT', `${count} is no number of months from 1 to 1200.`);
  }
  let first: Period = month;
  for (let moved = 1; moved < count; moved += 1) first = movePeriod(first, -1);
  return makeSpan({ from: first.from, to: month.to }, month.calendar);
}
