import { DanvanError } from '#room/findings';
import { refuseText } from '#room/text';
import { civilCalendar, tagOf } from '../calendars/civil-calendar.js';
import { findCalendar } from '../calendars/find-calendar.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { isCalendarDate, yearOfDay, type CalendarDate } from '../days/calendar-date.js';
import { parseDate } from '../days/parse-date.js';
import { spokenDate } from '../days/spoken-date.js';
import type { OpenStart } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { dayPattern, daysFrom, firstDayOfAll, refuseYear } from '../periods/years.js';
import { givenAsOf, yearMeant } from './given-as-of.js';
import { labelForm, type LabelContext, type LabelParts, type Reading } from './label-form.js';
import type { KindOfPeriod, PeriodId } from './period-kind.js';
import { sameDayIn } from './span.js';
import { daysOfEnd, readSpanEnd } from './span-end.js';

/** Makes the period up to a day of which nobody knows when it began. */
export function makeOpenStart(
  to: CalendarDate,
  calendar: ReportingCalendar = civilCalendar,
): OpenStart {
  const year = yearOfDay(to);
  refuseYear(year);
  return Object.freeze({
    id: `../${to}${tagOf(calendar)}`,
    kind: 'open-start',
    calendar,
    year,
    ordinal: 1,
    // The first day that periods can have: it lies in no other period, so that nothing adds it.
    ...daysFrom({ from: firstDayOfAll, to }),
  });
}

const idPattern = new RegExp(`^\\.\\./(${dayPattern})$`);

export function readOpenStartId(
  { base, tag }: PeriodId,
  options: PeriodOptions,
): Reading<OpenStart> {
  const [, to] = idPattern.exec(base) ?? [];
  if (to === undefined) return undefined;
  if (!isCalendarDate(to)) return refuseText('text/not-a-date', to);
  const calendar = findCalendar(tag, options);
  return calendar.ok ? { ok: true, value: makeOpenStart(to, calendar.value) } : calendar;
}

/** Up to the last day of what is named, or up to now. */
function readEnd({ end = '' }: LabelParts, context: LabelContext): Reading<string> {
  if (end === 'nay' || end === 'now') {
    const asOf = givenAsOf(context.options);
    if (asOf === undefined) return refuse('time/as-of-date-missing', { text: context.label });
    return { ok: true, value: `../${asOf}` };
  }
  const date = parseDate(end);
  if (date.ok) return { ok: true, value: `../${date.value}` };
  const written = readSpanEnd(end);
  if (written === undefined || (written.kind === 'day' && written.month === undefined))
    return undefined;
  const year =
    written.year === undefined
      ? yearMeant(undefined, context)
      : ({ ok: true, value: written.year } as const);
  if (!year.ok) return year;
  const days = daysOfEnd({ ...written, year: year.value }, context.calendar);
  if (days !== undefined) return { ok: true, value: `../${days.to}` };
  return written.kind === 'day' ? refuseText('text/not-a-date', end) : undefined;
}

/** Up to now, from a beginning that the words do not tell. */
const readPast = (_: LabelParts, context: LabelContext): Reading<string> =>
  readEnd({ end: 'nay' }, context);

const total = '(?:(?:luỹ kế|cộng dồn|tính|kể)(?: cho)? )?(?:cho )?';
/** Words for a time up to now whose beginning they do not tell. */
const past = [
  '(?:sau |qua )?\\d{1,3} năm(?: vừa)?(?: qua| gần đây| trở lại đây)?',
  '(?:(?:những|các) năm|thời gian)(?: vừa)? (?:qua|gần đây)',
  'từ (?:đầu nhiệm k[ỳì]|khi \\D+) (?:đến|tới) nay',
] as const;
const unknown = '(?:,? không rõ từ (?:bao giờ|khi nào|ngày nào|tháng nào|năm nào))?';

/** Up to a day, from nobody knows when: `../2025-06-30`. */
export const openStart: KindOfPeriod<OpenStart> = {
  is: (period): period is OpenStart => period.kind === 'open-start',
  readId: readOpenStartId,
  labels: {
    vi: [
      ...past.map((source) => labelForm(`(?<past>${source})`, readPast)),
      labelForm(`${total}(?:đến|tới) (?:thời điểm )?(?:hết )?(?<end>.+?)${unknown}`, readEnd),
    ],
    en: [labelForm('(?:up to|as of) (?<end>.+)', readEnd)],
  },
  names: {
    vi: ({ to }) => `đến ngày ${spokenDate(to, 'vi')}`,
    en: ({ to }) => `up to ${spokenDate(to, 'en')}`,
  },
  move: ({ id }) => {
    throw new DanvanError('UNKNOWN_PERIOD', `"${id}" has no beginning, and so no neighbours.`);
  },
  yearBefore: ({ to, calendar }) => makeOpenStart(sameDayIn(yearOfDay(to) - 1, to), calendar),
  followsCalendar: () => false,
};
