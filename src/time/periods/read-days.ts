import { refuseText } from '#room/text';
import type { ParseResult } from '#room/findings';
import { isCalendarDate } from '../days/calendar-date.js';
import { findCalendar } from '../calendars/find-calendar.js';
import { makeSpan } from './make-span.js';
import type { Span } from './period.js';
import type { PeriodId } from './period-id.js';
import type { PeriodOptions } from './period-options.js';
import { refuse } from './refuse.js';
import { yearPattern } from './years.js';

/** The source of a pattern for a day that may not exist. */
export const dayPattern = `${yearPattern}-\\d\\d-\\d\\d`;

const pattern = new RegExp(`^(${dayPattern})/(${dayPattern})$`);

/** Reads the id of exact days; undefined where it is none. */
export function readDays(
  { base, tag }: PeriodId,
  options: PeriodOptions,
): ParseResult<Span> | undefined {
  const [, start, end] = pattern.exec(base) ?? [];
  if (start === undefined || end === undefined) return undefined;
  for (const text of [start, end]) {
    if (!isCalendarDate(text)) return refuseText('text/not-a-date', text);
  }
  if (end < start) return refuse('time/end-before-start', { start, end });
  const calendar = findCalendar(tag, options);
  if (!calendar.ok) return calendar;
  return { ok: true, value: makeSpan({ firstDay: start, lastDay: end }, calendar.value) };
}
