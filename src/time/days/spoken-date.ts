import { formatLongDate, type ByLanguage, type Language } from '#room/text';
import type { CalendarDate } from './calendar-date.js';
import { formatShortDate } from './format-short-date.js';

const dateIn: ByLanguage<(date: CalendarDate) => string> = {
  vi: formatShortDate,
  en: (date) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return formatLongDate({ year, month, day }, 'en');
  },
};

/** A day as sentences name it: 03/6/2013 in Vietnamese, 3 June 2013 in English. */
export const spokenDate = (date: CalendarDate, language: Language): string =>
  dateIn[language](date);
