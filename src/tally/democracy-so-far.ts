import type { CountableRecord } from '#room/democracy';
import { periodOf, startOfYear, type Period, type PeriodOptions } from '#room/time';

/** Between which days a record began; those of the period that it names where it has no day. */
function beginningOf(
  { record }: CountableRecord,
  calendars: PeriodOptions | undefined,
): Pick<Period, 'from' | 'to'> | undefined {
  const day = record.from ?? record.date ?? record.to;
  if (day !== undefined) return { from: day, to: day };
  return record.period === undefined ? undefined : periodOf(record.period, calendars);
}

/** Whether it began in the year of a period, up to the last day of the period. */
export function isSoFar(
  given: CountableRecord,
  period: Period,
  calendars: PeriodOptions | undefined,
): boolean {
  const beginning = beginningOf(given, calendars);
  if (beginning === undefined) return false;
  return startOfYear(period) <= beginning.from && beginning.to <= period.to;
}
