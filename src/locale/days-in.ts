import { addDays, formatShortDate, type CalendarDate } from '#room/time';
import type { DayWords } from './locale.js';

/** Writes half-open days with their last day, as Vietnamese texts do. */
export function daysIn(
  { from, until }: { readonly from: CalendarDate | null; readonly until: CalendarDate | null },
  say: DayWords,
): string {
  const first = from === null ? null : formatShortDate(from);
  const last = until === null ? null : formatShortDate(addDays(until, -1));
  if (first !== null && last !== null) return say.between(first, last);
  if (first !== null) return say.from(first);
  return last === null ? say.always : say.to(last);
}
