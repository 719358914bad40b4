import { refuseText } from '#room/text';
import { civilCalendar, tagOf } from '../calendars/civil-calendar.js';
import { findCalendar } from '../calendars/find-calendar.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearHolding, yearText } from '../calendars/year-holding.js';
import { isCalendarDate, yearOfDay, type CalendarDate } from '../days/calendar-date.js';
import { parseDate } from '../days/parse-date.js';
import { spokenDate } from '../days/spoken-date.js';
import type { OpenSpan } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { dayPattern, daysFrom, yearPattern } from '../periods/years.js';
import { givenAsOf, yearMeant } from './given-as-of.js';
import {
  labelForm,
  yearOrTwo,
  type LabelContext,
  type LabelParts,
  type Reading,
} from './label-form.js';
import { openMonths } from './month-span.js';
import type { KindOfPeriod, PeriodId } from './period-kind.js';
import { dayIn, movesByDays } from './span.js';
import { daysOfEnd, readSpanEnd } from './span-end.js';
import { makeYearPart } from './year-part.js';

/** The first day or year of an open span, as it was written, and the day as of which it is told. */
export interface OpenSpanEnds {
  readonly from: string;
  readonly asOf: CalendarDate;
}

/** Makes a span that is open at its end. */
export function makeOpenSpan(
  { from, asOf }: OpenSpanEnds,
  calendar: ReportingCalendar = civilCalendar,
): OpenSpan {
  const isYear = from.length === 4;
  const year = yearOfDay(from);
  const first = isYear ? makeYearPart('year', { year, ordinal: 1 }, calendar).from : from;
  return Object.freeze({
    id: `${from}/..${asOf}${tagOf(calendar)}`,
    kind: 'open-span',
    calendar,
    year,
    ordinal: 1,
    ...daysFrom({ from: first, to: asOf }),
    since: isYear ? 'year' : 'day',
  });
}

const idPattern = new RegExp(`^(${dayPattern}|${yearPattern})/\\.\\.(${dayPattern})?$`);

export function readOpenSpanId(
  { id, base, tag }: PeriodId,
  options: PeriodOptions,
): Reading<OpenSpan> {
  const [, from, written] = idPattern.exec(base) ?? [];
  if (from === undefined) return undefined;
  for (const text of [from, written ?? '']) {
    if (text.length > 4 && !isCalendarDate(text)) return refuseText('text/not-a-date', text);
  }
  const asOf = written ?? givenAsOf(options);
  if (asOf === undefined) return refuse('time/as-of-date-missing', { text: id });
  const calendar = findCalendar(tag, options);
  if (!calendar.ok) return calendar;
  const value = makeOpenSpan({ from, asOf }, calendar.value);
  return value.to < value.from
    ? refuse('time/end-before-start', { start: from, end: asOf })
    : { ok: true, value };
}

/** From a month, a quarter or a day that may be of the year in which it is told, up to now. */
function readAnyStart({ start = '' }: LabelParts, context: LabelContext): Reading<string> {
  const end = readSpanEnd(start);
  if (end === undefined || (end.kind === 'day' && end.month === undefined)) return undefined;
  const year =
    end.year === undefined
      ? yearMeant(undefined, context)
      : ({ ok: true, value: end.year } as const);
  if (!year.ok) return year;
  if (end.kind === 'year') return { ok: true, value: `${year.value}/..` };
  const days = daysOfEnd({ ...end, year: year.value }, context.calendar);
  return days && { ok: true, value: `${days.from}/..` };
}

/** From a year, or from a date, up to now. */
function readStart(parts: LabelParts, context: LabelContext): Reading<string> {
  const { start = '' } = parts;
  if (/^\d{4}$/.test(start)) return { ok: true, value: `${start}/..` };
  const first = parseDate(start);
  if (first.ok) return { ok: true, value: `${first.value}/..` };
  return readAnyStart(parts, context) ?? first;
}

/** From the beginning of the year that is named, or of the one that now lies in, up to now. */
function readYearToDate({ year }: LabelParts, context: LabelContext): Reading<string> {
  const asOf = givenAsOf(context.options);
  if (asOf === undefined) return refuse('time/as-of-date-missing', { text: context.label });
  return { ok: true, value: `${year ?? yearHolding(asOf, context.calendar).year}/..` };
}

/** Whether an open span begins with the year in which it is told. */
export const isYearToDate = ({ since, year, to, calendar }: OpenSpan): boolean =>
  since === 'year' && yearHolding(to, calendar).year === year;

function nameVi(period: OpenSpan, withYear: boolean): string {
  const { since, year, from, calendar } = period;
  if (since === 'day') return `từ ngày ${spokenDate(from, 'vi')} đến nay`;
  if (!isYearToDate(period)) return `từ năm ${year} đến nay`;
  return `từ đầu năm${withYear ? ` ${yearText(year, calendar)}` : ''} đến nay`;
}

function nameEn(period: OpenSpan, withYear: boolean): string {
  const { since, year, from, calendar } = period;
  if (since === 'day') return `from ${spokenDate(from, 'en')} to date`;
  if (!isYearToDate(period)) return `from ${year} to date`;
  return `from the beginning of ${withYear ? yearText(year, calendar) : 'the year'} to date`;
}

/** From a day or a year on, up to now: `2013-06-03/..2023-08-31`, `2013/..2023-08-31`. */
export const openSpan: KindOfPeriod<OpenSpan> = {
  is: (period): period is OpenSpan => period.kind === 'open-span',
  readId: readOpenSpanId,
  labels: {
    vi: [
      labelForm(`từ (?:năm )?(?<start>\\d{4}|${dayIn.vi}) (?:đến|tới) nay`, readStart),
      openMonths.vi,
      labelForm(`từ đầu năm(?: nay| ${yearOrTwo})? (?:đến|tới) nay`, readYearToDate),
      labelForm('(?:từ )?(?<start>.+) (?:đến|tới) nay', readAnyStart),
    ],
    en: [
      labelForm(`(?:from|since) (?<start>\\d{4}|${dayIn.en}) (?:up )?to (?:date|now)`, readStart),
      openMonths.en,
      labelForm(`from the beginning of (?:the year|${yearOrTwo}) to (?:date|now)`, readYearToDate),
    ],
  },
  names: { vi: nameVi, en: nameEn },
  ...movesByDays,
  followsCalendar: ({ since }) => since === 'year',
};
