import { addDays, formatShortDate, type CalendarDate } from '#room/time';
import type { Language } from './language.js';

/** The words around days in one language. */
interface DayWords {
  readonly from: (first: string) => string;
  readonly to: (last: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly always: string;
}

const words: { readonly [Each in Language]: DayWords } = Object.freeze({
  vi: {
    from: (first) => `từ ngày ${first}`,
    to: (last) => `đến hết ngày ${last}`,
    between: (first, last) => `từ ngày ${first} đến hết ngày ${last}`,
    always: 'ở mọi thời điểm',
  },
  en: {
    from: (first) => `from ${first} on`,
    to: (last) => `up to ${last}`,
    between: (first, last) => `from ${first} to ${last}`,
    always: 'at all times',
  },
});

/** Writes half-open days with their last day, as Vietnamese texts do. */
export function daysIn(
  { from, until }: { readonly from: CalendarDate | null; readonly until: CalendarDate | null },
  language: Language,
): string {
  const say = words[language];
  const first = from === null ? null : formatShortDate(from);
  const last = until === null ? null : formatShortDate(addDays(until, -1));
  if (first !== null && last !== null) return say.between(first, last);
  if (first !== null) return say.from(first);
  return last === null ? say.always : say.to(last);
}
