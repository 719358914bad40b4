import { formatCount, formatNumber } from '#room/text';
import { isCalendarDate, meantPeriod, spokenDate } from '#room/time';
import { calendarName } from './calendar-name.js';
import { daysIn } from './days-in.js';
import { excerpt } from './excerpt.js';
import type { FindingWords } from './locale.js';
import type { Names } from './names.js';
import { periodLabel } from './period-label.js';
import type { Say } from './say.js';

const quote = (text: string): string => `“${excerpt(text)}”`;

function character(text: string): string {
  const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? `${text} (U+${code})` : `U+${code}`;
}

/** Makes the writer of facts for one language. */
export function createSay({ language, words }: FindingWords, names: Names): Say {
  const number = (value: number): string => formatNumber(value, { language });
  return {
    number,
    count: (count) => formatCount(count, { language }),
    size: (difference) => number(Math.abs(difference)),
    unit: (id) => names.unit?.(id, language) ?? quote(id),
    indicator: (code) => quote(names.indicator?.(code, language) ?? code),
    line: (id) => names.line?.(id, language) ?? quote(id),
    days: (days) => daysIn(days, words.days),
    period: (id) => periodLabel(id, language, names),
    meant: meantPeriod,
    bare: (id) => periodLabel(id.split('@')[0] ?? id, language),
    calendar: (id) => calendarName(id, language, names),
    date: (date) => (isCalendarDate(date) ? spokenDate(date, language) : date),
    quoted: (...texts) => texts.map(quote).join(', '),
    characters: (characters) => characters.map(character).join(', '),
  };
}
