import { DanvanError } from '#room/findings';
import { yearHolding } from '../calendars/year-holding.js';
import { isCalendarDate } from '../days/calendar-date.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import type { LabelContext, Reading } from './label-form.js';

/** The day that “nay” stands for, where the caller has given one; throws for what is no day. */
export function givenAsOf({ asOf }: PeriodOptions): string | undefined {
  if (asOf === undefined || isCalendarDate(asOf)) return asOf;
  throw new DanvanError('INVALID_ARGUMENT', `"${asOf}" is no calendar date like 2020-07-07.`);
}

/** Words for a year that is told from the day of the text, and how far it is from that year. */
const yearsAway: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['trước', -1],
  ['ngoái', -1],
]);

/** The source of a pattern for those words behind “năm”. */
export const yearWord = `(?<which>${[...yearsAway.keys()].join('|')})`;

/** The year that a label means which does not name one: that of the day that “nay” stands for. */
export function yearMeant(
  which: string | undefined,
  { label, calendar, options }: LabelContext,
): Exclude<Reading<number>, undefined> {
  const asOf = givenAsOf(options);
  if (asOf === undefined) return refuse('time/year-missing', { text: label });
  const { year } = yearHolding(asOf, calendar);
  return { ok: true, value: year + (yearsAway.get(which ?? 'nay') ?? 0) };
}
