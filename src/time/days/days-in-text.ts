import { isCalendarDate, type CalendarDate } from './calendar-date.js';

/** A day in words: “ngày 30/7/2021”, “ngày 01 tháng 7 năm 2023”; not one that something lasts to. */
const dayInWords =
  /(?<!đến\s)ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4})(?!\d)/giu;

const padded = (digits = ''): string => digits.padStart(2, '0');

/** The days that a text names, in the order of the text. */
export const daysInText = (text: string): readonly CalendarDate[] =>
  [...text.matchAll(dayInWords)]
    .map(([, day, month, year]) => `${year}-${padded(month)}-${padded(day)}`)
    .filter((day) => isCalendarDate(day));
