import { daysInMonth } from '#room/text';
import type { CalendarDate } from '../days/calendar-date.js';
import type { CutOff } from './reporting-calendar.js';

/** A month of a year; `month` may run below 1 and above 12, into the years around it. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

const inYear = ({ year, month }: MonthOfYear): MonthOfYear => ({
  year: year + Math.floor((month - 1) / 12),
  month: ((((month - 1) % 12) + 12) % 12) + 1,
});

const dayOf = (rule: CutOff, { year, month }: MonthOfYear): number => {
  const exception = rule.exceptions.find((each) => each.month === month);
  return Math.min((exception ?? rule).lastDay, daysInMonth(year, month));
};

/** The last day of a month under a rule; months shorter than the rule says end on their last day. */
export function cutOffDay(rule: CutOff, place: MonthOfYear): CalendarDate {
  const at = inYear(place);
  return `${at.year}-${two(at.month)}-${two(dayOf(rule, at))}`;
}

/** The day after it. Every observation has a period, so this counts without a date library. */
export function dayAfterCutOff(rule: CutOff, place: MonthOfYear): CalendarDate {
  const at = inYear(place);
  const day = dayOf(rule, at);
  if (day < daysInMonth(at.year, at.month)) return `${at.year}-${two(at.month)}-${two(day + 1)}`;
  const { year, month } = inYear({ year: at.year, month: at.month + 1 });
  return `${year}-${two(month)}-01`;
}
