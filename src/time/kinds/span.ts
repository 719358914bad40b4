import { refuseText, type ByLanguage } from '#room/text';
import { civilCalendar, tagOf } from '../calendars/civil-calendar.js';
import { findCalendar } from '../calendars/find-calendar.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearHolding } from '../calendars/year-holding.js';
import { addDays } from '../days/add-days.js';
import { isCalendarDate, yearOfDay, type CalendarDate } from '../days/calendar-date.js';
import type { DayRange } from '../days/day-range.js';
import { daysBetween } from '../days/days-between.js';
import { parseDate } from '../days/parse-date.js';
import { spokenDate } from '../days/spoken-date.js';
import type { Occasion, Period, Span } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { dayPattern, daysFrom, refuseYear } from '../periods/years.js';
import { labelForm, type LabelParts, type Reading } from './label-form.js';
import { mixedSpan } from './mixed-span.js';
import { closedMonths } from './month-span.js';
import { monthsOfYear } from './months-of-year.js';
import type { KindOfPeriod, PeriodId } from './period-kind.js';

/** Makes a span of days that stand in order; throws `UNKNOWN_PERIOD` outside the years. */
export function makeSpan(
  { from, to }: DayRange,
  calendar: ReportingCalendar = civilCalendar,
  occasion?: Occasion,
): Span {
  refuseYear(yearOfDay(from));
  refuseYear(yearOfDay(to));
  return Object.freeze({
    id: `${from}/${to}${tagOf(calendar)}`,
    kind: 'span',
    calendar,
    year: yearOfDay(from),
    ordinal: 1,
    ...daysFrom({ from, to }),
    ...(occasion && { occasion: Object.freeze(occasion) }),
  });
}

const idPattern = new RegExp(`^(${dayPattern})/(${dayPattern})$`);

export function readSpanId({ base, tag }: PeriodId, options: PeriodOptions): Reading<Span> {
  const [, start, end] = idPattern.exec(base) ?? [];
  if (start === undefined || end === undefined) return undefined;
  for (const text of [start, end]) {
    if (!isCalendarDate(text)) return refuseText('text/not-a-date', text);
  }
  if (end < start) return refuse('time/end-before-start', { start, end });
  const calendar = findCalendar(tag, options);
  if (!calendar.ok) return calendar;
  return { ok: true, value: makeSpan({ from: start, to: end }, calendar.value) };
}

/** The days of a label, each read as a date of its own. */
function readDays({ start = '', end = '' }: LabelParts): Reading<string> {
  const first = parseDate(start);
  const last = parseDate(end);
  if (!first.ok) return first;
  return last.ok ? { ok: true, value: `${first.value}/${last.value}` } : last;
}

/** One day alone; what is no day may be another period. */
function readDay({ start = '' }: LabelParts): Reading<string> {
  const day = parseDate(start);
  return day.ok ? { ok: true, value: `${day.value}/${day.value}` } : undefined;
}

/** Sources of patterns for a day within a label. */
export const dayIn = {
  vi: '(?:ngày )?\\d[^ ]*(?: (?:tháng|năm) \\d+)*',
  en: '\\d[\\w/-]*(?: [a-z]+ \\d{4})?',
} as const satisfies ByLanguage<string>;

/** The same day of another year; 28 February for a 29th that there is not. */
export function sameDayIn(year: number, date: CalendarDate): CalendarDate {
  const day = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(day) ? day : `${day.slice(0, 8)}28`;
}

/** How all that is no more than days moves: as many days before or after; the same a year before. */
export const movesByDays = {
  move: ({ from, to, calendar }: Period, places: number): Span => {
    const days = (daysBetween(from, to) + 1) * places;
    return makeSpan({ from: addDays(from, days), to: addDays(to, days) }, calendar);
  },
  yearBefore: ({ from, to, calendar }: Period): Span => {
    const [first = '', last = ''] = [from, to].map((day) => sameDayIn(yearOfDay(day) - 1, day));
    return makeSpan({ from: first, to: last }, calendar);
  },
} as const;

/** Exact days: `2013-06-03/2023-12-31`. */
export const span: KindOfPeriod<Span> = {
  is: (period): period is Span => period.kind === 'span' && period.occasion === undefined,
  readId: readSpanId,
  labels: {
    vi: [
      ...monthsOfYear,
      // “8-4-2021” is one day, not the time from 8/4 to the end of 2021.
      labelForm(`(?<start>${dayIn.vi})`, readDay),
      mixedSpan,
      labelForm(`từ (?<start>${dayIn.vi}) (?:đến|tới) (?:hết )?(?<end>${dayIn.vi})`, readDays),
      closedMonths.vi,
    ],
    en: [
      labelForm(`(?<start>${dayIn.en})`, readDay),
      labelForm(`from (?<start>${dayIn.en}) to (?<end>${dayIn.en})`, readDays),
      closedMonths.en,
    ],
  },
  names: {
    vi: ({ from, to }) =>
      from === to
        ? `ngày ${spokenDate(from, 'vi')}`
        : `từ ngày ${spokenDate(from, 'vi')} đến ngày ${spokenDate(to, 'vi')}`,
    en: ({ from, to }) =>
      from === to
        ? spokenDate(from, 'en')
        : `from ${spokenDate(from, 'en')} to ${spokenDate(to, 'en')}`,
  },
  ...movesByDays,
  followsCalendar: () => false,
  totalsFrom: ({ from, to, calendar }) => {
    const year = yearHolding(to, calendar);
    return year.from <= from ? year.from : from;
  },
};
