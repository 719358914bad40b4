import { DanvanError } from '#room/findings';
import { foldSpaces, languages, matchKey, type ByLanguage } from '#room/text';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { addDays } from '../days/add-days.js';
import { isCalendarDate, yearOfDay, type CalendarDate } from '../days/calendar-date.js';
import type { Occasion, Span } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { isPeriodYear, refuseYear } from '../periods/years.js';
import {
  labelForm,
  readForms,
  type LabelContext,
  type LabelForm,
  type LabelParts,
  type Reading,
} from './label-form.js';
import type { KindOfPeriod } from './period-kind.js';
import { makeSpan, movesByDays, sameDayIn } from './span.js';

/** The last of so many years from a day on; who starts on 29 February ends on the 28th. */
function lastDayOf(date: CalendarDate, years: number): CalendarDate {
  const day = sameDayIn(yearOfDay(date) + years, date);
  return day.endsWith(date.slice(4)) ? addDays(day, -1) : day;
}

/**
 * The years in which a document was carried out, from its day on.
 *
 * Vietnamese: n năm thực hiện (nghị quyết, chỉ thị, luật).
 *
 * @param document - The document as the name of the span is to cite it.
 * @param date - The day from which the years count.
 * @param years - How many; a whole number from 1.
 * @returns The span; {@link formatPeriod} calls it “10 năm thực hiện Nghị quyết 25-NQ/TW”.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where an argument is not of that form, and
 * with code `UNKNOWN_PERIOD` outside the years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { formatPeriod } from 'danvan';
 * import { anniversarySpan } from 'danvan/time';
 *
 * const span = anniversarySpan('Nghị quyết 25-NQ/TW', '2013-06-03', 10);
 * span.id; //=> '2013-06-03/2023-06-02'
 * formatPeriod(span); //=> '10 năm thực hiện Nghị quyết 25-NQ/TW'
 * ```
 *
 * @category Time
 */
export function anniversarySpan(document: string, date: CalendarDate, years: number): Span {
  const name = foldSpaces(document);
  if (name === '' || !isCalendarDate(date) || !Number.isInteger(years) || years < 1) {
    const message =
      'A document, its day such as 2013-06-03 and a whole number of years are needed.';
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  refuseYear(yearOfDay(date) + years);
  const days = { from: date, to: lastDayOf(date, years) };
  return makeSpan(days, civilCalendar, { kind: 'anniversary', years, document: name });
}

/** The day of a document, by its name in any spelling of the same letters. */
function dateOf(document: string, { documentDates = {} }: PeriodOptions): string | undefined {
  const key = matchKey(document);
  const [, date] = Object.entries(documentDates).find(([name]) => matchKey(name) === key) ?? [];
  if (date === undefined || isCalendarDate(date)) return date;
  throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date like 2013-06-03.`);
}

/** So many years of carrying out a document, whose day the label does not say. */
function read({ years = '', document = '' }: LabelParts, { options }: LabelContext): Reading<Span> {
  const count = Number(years);
  if (count < 1) return undefined;
  const date = dateOf(document, options);
  if (date === undefined) return refuse('time/document-date-missing', { document });
  const first = yearOfDay(date);
  return isPeriodYear(first) && isPeriodYear(first + count)
    ? { ok: true, value: anniversarySpan(document, date, count) }
    : undefined;
}

const forms: ByLanguage<LabelForm<Span>> = {
  vi: labelForm('(?<years>\\d{1,3}) năm thực hiện (?<document>.+)', read),
  en: labelForm('(?<years>\\d{1,3}) years? of implementing (?<document>.+)', read),
};

/** A span of the years in which a document was carried out. */
interface Anniversary extends Span {
  readonly occasion: Extract<Occasion, { readonly kind: 'anniversary' }>;
}

/** So many years of carrying out a document; its ids are those of exact days. */
export const anniversary: KindOfPeriod<Anniversary> = {
  is: (period): period is Anniversary =>
    period.kind === 'span' && period.occasion?.kind === 'anniversary',
  // What stands in brackets at the end belongs to the document.
  readName: (label, options) =>
    readForms(
      languages.map((language) => forms[language]),
      { label, calendar: civilCalendar, options },
    ),
  names: {
    vi: ({ occasion: { years, document } }) => `${years} năm thực hiện ${document}`,
    en: ({ occasion: { years, document } }) =>
      `${years} ${years === 1 ? 'year' : 'years'} of implementing ${document}`,
  },
  ...movesByDays,
  followsCalendar: () => false,
};
