import { DanvanError } from '#room/findings';
import { civilCalendar } from '../calendars/civil-calendar.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearHolding, yearText } from '../calendars/year-holding.js';
import { isCalendarDate, yearOfDay, type CalendarDate } from '../days/calendar-date.js';
import type { Occasion, Span } from '../periods/period.js';
import { refuse } from '../periods/refuse.js';
import { isPeriodYear } from '../periods/years.js';
import {
  labelForm,
  yearOrTwo,
  type LabelContext,
  type LabelParts,
  type Reading,
} from './label-form.js';
import { givenAsOf } from './given-as-of.js';
import type { KindOfPeriod } from './period-kind.js';
import { makeSpan, movesByDays } from './span.js';
import { makeYearPart } from './year-part.js';

/**
 * From a day to the end of its year.
 *
 * Vietnamese: từ nay đến cuối năm.
 *
 * There is no clock: the day that “nay” stands for is given, and is part of the span.
 *
 * @param asOf - The day that it begins with.
 * @param calendar - The calendar whose year is meant. Defaults to the civil one.
 * @returns The span; {@link formatPeriod} calls it “từ nay đến cuối năm 2020”.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `asOf` is no calendar date, and with
 * code `UNKNOWN_PERIOD` outside the years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { restOfYear } from 'danvan/time';
 *
 * restOfYear('2020-07-07').id; //=> '2020-07-07/2020-12-31'
 * ```
 *
 * @category Time
 */
export function restOfYear(asOf: CalendarDate, calendar: ReportingCalendar = civilCalendar): Span {
  if (!isCalendarDate(asOf)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${asOf}" is no calendar date like 2020-07-07.`);
  }
  const { year, to } = yearHolding(asOf, calendar);
  return makeSpan({ from: asOf, to }, calendar, { kind: 'rest-of-year', year });
}

/** From now to the end of the year that is named, or of the one that now lies in. */
function read({ year }: LabelParts, { label, calendar, options }: LabelContext): Reading<Span> {
  const asOf = givenAsOf(options);
  if (asOf === undefined) return refuse('time/as-of-date-missing', { text: label });
  const inYear = year === undefined ? yearHolding(asOf, calendar).year : Number(year);
  if (!isPeriodYear(inYear) || !isPeriodYear(yearOfDay(asOf))) return undefined;
  const { to } = makeYearPart('year', { year: inYear, ordinal: 1 }, calendar);
  if (to < asOf) return refuse('time/end-before-start', { start: asOf, end: to });
  const occasion = { kind: 'rest-of-year', year: inYear } as const;
  return { ok: true, value: makeSpan({ from: asOf, to }, calendar, occasion) };
}

/** A span that is the rest of a year. */
interface RestOfYear extends Span {
  readonly occasion: Extract<Occasion, { readonly kind: 'rest-of-year' }>;
}

/** From now to the end of the year; its ids are those of exact days. */
export const restOfYearKind: KindOfPeriod<RestOfYear> = {
  is: (period): period is RestOfYear =>
    period.kind === 'span' && period.occasion?.kind === 'rest-of-year',
  labels: {
    vi: [labelForm(`từ nay (?:đến|tới) (?:hết|cuối) năm(?: ${yearOrTwo})?`, read)],
    en: [labelForm(`from now to the end of (?:the year|${yearOrTwo})`, read)],
  },
  names: {
    vi: ({ occasion, calendar }, withYear) =>
      `từ nay đến cuối năm${withYear ? ` ${yearText(occasion.year, calendar)}` : ''}`,
    en: ({ occasion, calendar }, withYear) =>
      `from now to the end of ${withYear ? yearText(occasion.year, calendar) : 'the year'}`,
  },
  ...movesByDays,
  followsCalendar: () => true,
};
