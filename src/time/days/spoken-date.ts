import { formatLongDate } from '#room/text';
import type { CalendarDate } from './calendar-date.js';
import { formatShortDate } from './format-short-date.js';

/** A day as sentences name it: 03/6/2013 in Vietnamese, 3 June 2013 in English. */
export function spokenDate(date: CalendarDate, language: 'vi' | 'en'): string {
  if (language === 'vi') return formatShortDate(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return formatLongDate({ year, month, day }, 'en');
}
