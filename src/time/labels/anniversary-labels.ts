import { DanvanError, type ParseResult } from '#room/findings';
import { matchKey } from '#room/text';
import { anniversarySpan } from '../periods/anniversary-span.js';
import { isCalendarDate } from '../days/calendar-date.js';
import type { LabelContext, LabelForm, LabelParts } from './label-form.js';
import type { Span } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { isPeriodYear, yearOfDay } from '../periods/years.js';

/** The day of a document, by its name in any spelling of the same letters. */
function dateOf(document: string, { documentDates = {} }: PeriodOptions): string | undefined {
  const key = matchKey(document);
  const [, date] = Object.entries(documentDates).find(([name]) => matchKey(name) === key) ?? [];
  if (date === undefined || isCalendarDate(date)) return date;
  throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date like 2013-06-03.`);
}

/** So many years of carrying out a document, whose day the label does not say. */
function read(
  { years = '', document = '' }: LabelParts,
  { options }: LabelContext,
): ParseResult<Span> | undefined {
  const count = Number(years);
  if (count < 1) return undefined;
  const date = dateOf(document, options);
  if (date === undefined) return refuse('time/document-date-missing', { document });
  const first = yearOfDay(date);
  return isPeriodYear(first) && isPeriodYear(first + count)
    ? { ok: true, value: anniversarySpan(document, date, count) }
    : undefined;
}

/** How the years of carrying out a document are named. */
export const anniversaryLabels: readonly LabelForm<Span>[] = [
  { pattern: /^(?<years>\d{1,3}) năm thực hiện (?<document>.+)$/iu, read },
  { pattern: /^(?<years>\d{1,3}) years? of implementing (?<document>.+)$/iu, read },
];
