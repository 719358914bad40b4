import { isCalendarDate } from '../days/calendar-date.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import type { DayRange } from '../days/day-range.js';
import type { YearPartKind } from '../periods/period.js';
import { isPeriodYear } from '../periods/years.js';
import { dash } from './label-form.js';
import { makeYearPart } from './year-part.js';

/** One end of a span as it was written: a year, quarter, month or day, perhaps without its year. */
export interface SpanEnd {
  readonly kind: 'year' | 'quarter' | 'month' | 'day';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  /** The number of the quarter, or of the day in its month. */
  readonly place?: number | undefined;
  /** Whether only the other end says what it is: the III of “quý I - III/2022”. */
  readonly isBare?: boolean;
}

const year = '(?<year>\\d{4})';
const inYear = `(?:(?:,? năm | ?[/.] ?|${dash}|, ?| )${year})?`;
const quarter = '(?<quarter>[1-4]|0[1-4]|i{1,3}|iv)';

/** What an end may look like, and whether it is bare. */
const patterns: readonly (readonly [SpanEnd['kind'], string, 'bare'?])[] = [
  ['year', `(?:(?:đầu|cuối) )?(?:năm )?${year}`],
  ['year', '(?:đầu|cuối) năm(?: nay)?'],
  ['month', `(?:(?:đầu|cuối) )?tháng (?<month>\\d{1,2})${inYear}`],
  ['month', `(?<month>\\d{1,2})/${year}`],
  ['quarter', `(?:(?:đầu|cuối) )?(?:quý|quí) ${quarter}${inYear}`],
  [
    'day',
    `(?:ngày )?(?<day>\\d{1,2})(?:(?:[/-]| tháng )(?<month>\\d{1,2})(?:(?:[/-]| năm )${year})?)?`,
  ],
  ['quarter', `(?<quarter>i{1,3}|iv)${inYear}`, 'bare'],
  ['month', `(?<month>\\d{1,2}) năm ${year}`, 'bare'],
];

const forms = patterns.map(([kind, source, bare]) => ({
  kind,
  isBare: bare !== undefined,
  pattern: new RegExp(`^${source}$`, 'u'),
}));
const numerals = ['i', 'ii', 'iii', 'iv'];

const numberOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return /^\d/u.test(text) ? Number(text) : numerals.indexOf(text) + 1;
};

/** Reads one end of a span; undefined where it is none. */
export function readSpanEnd(text: string): SpanEnd | undefined {
  for (const { kind, isBare, pattern } of forms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { day, month, quarter: part, year: named } = found.groups ?? {};
    return {
      kind,
      isBare,
      year: numberOf(named),
      month: numberOf(month),
      place: numberOf(day ?? part),
    };
  }
  return undefined;
}

const padded = (number = 0, length = 2): string => String(number).padStart(length, '0');

function partDays(
  kind: YearPartKind,
  place: { readonly year: number; readonly ordinal: number },
  calendar: ReportingCalendar,
): DayRange | undefined {
  return calendar.cutOffs[kind] === undefined ? undefined : makeYearPart(kind, place, calendar);
}

/** The days of an end whose year is known; undefined where there are none such. */
export function daysOfEnd(
  { kind, year: named = 0, month, place }: SpanEnd,
  calendar: ReportingCalendar,
): DayRange | undefined {
  if (!isPeriodYear(named)) return undefined;
  if (kind === 'day') {
    const day = `${padded(named, 4)}-${padded(month)}-${padded(place)}`;
    return isCalendarDate(day) ? { from: day, to: day } : undefined;
  }
  const ordinal = kind === 'month' ? (month ?? 0) : (place ?? 1);
  if (ordinal < 1 || (kind === 'month' && ordinal > 12)) return undefined;
  return partDays(kind, { year: named, ordinal }, calendar);
}
