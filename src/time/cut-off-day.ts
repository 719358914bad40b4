import { daysInMonth } from '../text/days-in-month.js';
import type { CalendarDate } from './calendar-date.js';
import type { CutOff } from './reporting-calendar.js';

/** A month of a year; `month` may run below 1 and above 12, into the years around it. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The last day of a month under a rule; months shorter than the rule says end on their last day. */
export function cutOffDay(rule: CutOff, { year, month }: MonthOfYear): CalendarDate {
  const inYear = year + Math.floor((month - 1) / 12);
  const inMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const exception = rule.exceptions.find((each) => each.month === inMonth);
  const day = Math.min((exception ?? rule).lastDay, daysInMonth(inYear, inMonth));
  return `${inYear}-${two(inMonth)}-${two(day)}`;
}
