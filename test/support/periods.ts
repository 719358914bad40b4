import * as fc from 'fast-check';
import { periodOf } from 'danvan';
import {
  anniversarySpan,
  civilCalendar,
  defineCalendar,
  restOfYear,
  type PeriodOptions,
  type ReportingCalendar,
  type YearPartKind,
} from 'danvan/time';
import { reportingCalendars, termSystems } from 'danvan/vietnam';
import { makeYearPart, yearPartShape } from '#inside/time';

const lastDay = fc.integer({ min: 1, max: 31 });
const cutOff = fc.record({
  lastDay,
  exceptions: fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), lastDay })),
});

/** Calendars nobody has thought of, with one cut-off for all of their kinds. */
const inventedCalendars = fc
  .record({ cutOff, startMonth: fc.integer({ min: 1, max: 12 }) })
  .map(({ cutOff: rule, startMonth }) =>
    defineCalendar({
      id: 'invented',
      name: { vi: 'lịch tự đặt', en: 'invented calendar' },
      startMonth,
      cutOffs: {
        year: rule,
        'half-year': rule,
        'nine-months': rule,
        quarter: rule,
        month: rule,
      },
    }),
  );

/** Every kind of calendar. */
export const calendars: fc.Arbitrary<ReportingCalendar> = fc.oneof(
  fc.constantFrom(civilCalendar, ...reportingCalendars),
  inventedCalendars,
);

/** Days between 1901 and 2150. */
export const days = fc
  .integer({ min: Date.UTC(1901, 0, 1) / 864e5, max: Date.UTC(2150, 0, 1) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));

const years = fc.integer({ min: 1902, max: 2150 });

const kinds: readonly YearPartKind[] = ['month', 'quarter', 'half-year', 'nine-months', 'year'];

/** Parts of years in every calendar. */
export const yearParts = fc
  .tuple(fc.nat(), years, fc.nat(), calendars)
  .map(([at, year, place, calendar]) => {
    const known = kinds.filter((kind) => calendar.cutOffs[kind] !== undefined);
    const kind = known[at % known.length] ?? 'year';
    return makeYearPart(
      kind,
      { year, ordinal: (place % yearPartShape[kind].perYear) + 1 },
      calendar,
    );
  });

const inOrder = fc.tuple(days, days).map(([a, b]) => (a < b ? [a, b] : [b, a]));
const length = fc.integer({ min: 0, max: 20 });

const stages = fc
  .tuple(years, length, fc.option(length), calendars)
  .map(([first, more, ahead, calendar]) => {
    const horizon = ahead === null ? '' : `~${first + more + ahead}`;
    return read(`${first}/${first + more}${horizon}`, calendar);
  });

const spans = fc.tuple(inOrder, calendars).map(([[a, b], calendar]) => read(`${a}/${b}`, calendar));

const openSpans = fc
  .tuple(inOrder, fc.boolean(), calendars)
  .map(([[a = '', b], isYear, calendar]) =>
    isYear
      ? read(`${Number(a.slice(0, 4)) - (calendar.startMonth > 1 ? 1 : 0)}/..${b}`, calendar)
      : read(`${a}/..${b}`, calendar),
  );

const openStarts = fc.tuple(days, calendars).map(([day, calendar]) => read(`../${day}`, calendar));

const terms = fc
  .constantFrom(
    ...termSystems.flatMap(({ id, terms: list }) =>
      list.map(({ firstYear, lastYear }) => `${firstYear}/${lastYear}@${id}`),
    ),
  )
  .map((id) => periodOf(id, { termSystems }));

const document = 'Nghị quyết 25-NQ/TW';
const anniversaries = fc
  .tuple(days, fc.integer({ min: 1, max: 40 }))
  .map(([day, count]) => anniversarySpan(document, day, count));
const rests = fc.tuple(days, calendars).map(([day, calendar]) => restOfYear(day, calendar));

function read(base: string, calendar: ReportingCalendar) {
  const tag = calendar.id === 'civil' ? '' : `@${calendar.id}`;
  return periodOf(`${base}${tag}`, { calendars: [calendar] });
}

/** Spans that are kept for an occasion. */
export const occasions = fc.oneof(anniversaries, rests);

/** Periods that their id tells whole. */
export const plainPeriods = fc.oneof(yearParts, stages, spans, openSpans, openStarts, terms);

/** Periods of every kind. */
export const periods = fc.oneof(plainPeriods, occasions);

/** What the name of a period does not say itself. */
export function knowledgeOf(period: ReturnType<typeof periodOf>): PeriodOptions {
  return {
    calendars: [period.calendar],
    termSystems,
    documentDates: { [document]: period.firstDay },
    asOf: period.kind === 'open-span' ? period.lastDay : period.firstDay,
  };
}
