import { refuseText } from '#room/text';
import { DanvanError, type ParseResult } from '#room/findings';
import { isCalendarDate } from '../days/calendar-date.js';
import { findCalendar } from '../calendars/find-calendar.js';
import { makeOpenSpan } from './make-open-span.js';
import type { OpenSpan } from './period.js';
import type { PeriodId } from './period-id.js';
import type { PeriodOptions } from './period-options.js';
import { dayPattern } from './read-days.js';
import { refuse } from './refuse.js';
import { yearPattern } from './years.js';

const pattern = new RegExp(`^(${dayPattern}|${yearPattern})/\\.\\.(${dayPattern})?$`);

/** The day that “nay” stands for, where the caller has given one; throws for what is no day. */
export function givenAsOf({ asOf }: PeriodOptions): string | undefined {
  if (asOf === undefined || isCalendarDate(asOf)) return asOf;
  throw new DanvanError('INVALID_ARGUMENT', `"${asOf}" is no calendar date like 2020-07-07.`);
}

/** Reads the id of a span that is open at its end; undefined where it is none. */
export function readOpenSpan(
  { id, base, tag }: PeriodId,
  options: PeriodOptions,
): ParseResult<OpenSpan> | undefined {
  const [, from, written] = pattern.exec(base) ?? [];
  if (from === undefined) return undefined;
  for (const text of [from, written ?? '']) {
    if (text.length > 4 && !isCalendarDate(text)) return refuseText('text/not-a-date', text);
  }
  const asOf = written ?? givenAsOf(options);
  if (asOf === undefined) return refuse('time/as-of-date-missing', { text: id });
  const calendar = findCalendar(tag, options);
  if (!calendar.ok) return calendar;
  const value = makeOpenSpan({ from, asOf }, calendar.value);
  return value.lastDay < value.firstDay
    ? refuse('time/end-before-start', { start: from, end: asOf })
    : { ok: true, value };
}
