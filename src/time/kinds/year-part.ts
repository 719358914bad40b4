import { DanvanError } from '#room/findings';
import type { Language } from '#room/text';
import { civilCalendar, tagOf } from '../calendars/civil-calendar.js';
import { cutOffDay, dayAfterCutOff } from '../calendars/cut-off-day.js';
import { findCalendar } from '../calendars/find-calendar.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearHolding, yearText } from '../calendars/year-holding.js';
import type { Period, YearPart, YearPartKind } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { refuseYear, yearPattern } from '../periods/years.js';
import { yearMeant } from './given-as-of.js';
import { labelForm, type LabelForm, type Reading } from './label-form.js';
import type { PeriodId, KindOfPeriod } from './period-kind.js';
import { yearPartShape } from './year-part-shape.js';
import { yearPartWords } from './year-part-words.js';

/** Whether a period is a part of a year, or the year itself. */
export const isYearPart = (period: Period): period is YearPart =>
  Object.hasOwn(yearPartShape, period.kind);

/** A place in the row of periods of one kind. */
export interface YearPlace {
  readonly year: number;
  readonly ordinal: number;
}

/** Makes a part of a year; throws `UNKNOWN_PERIOD` outside the years, or where there is no such kind. */
export function makeYearPart(
  kind: YearPartKind,
  { year, ordinal }: YearPlace,
  calendar: ReportingCalendar = civilCalendar,
): YearPart {
  refuseYear(year);
  const rule = calendar.cutOffs[kind];
  if (rule === undefined) {
    throw new DanvanError('UNKNOWN_PERIOD', `The calendar "${calendar.id}" has no ${kind}.`);
  }
  const { months, suffix } = yearPartShape[kind];
  // A month keeps its civil name where the year begins with another month than January.
  const lastMonth = ordinal * months + (kind === 'month' ? 0 : calendar.startMonth - 1);
  const from = dayAfterCutOff(rule, { year, month: lastMonth - months });
  const to = cutOffDay(rule, { year, month: lastMonth });
  const id = `${year}${suffix(ordinal)}${tagOf(calendar)}`;
  // Every observation has one: all fields in one literal, which engines make much faster.
  // prettier-ignore
  return Object.freeze({ id, kind, calendar, year, ordinal, from, to, firstDay: from, lastDay: to });
}

const kinds: readonly YearPartKind[] = ['month', 'quarter', 'half-year', 'nine-months', 'year'];

const idPatterns = kinds.map((kind) => {
  const pattern = new RegExp(`^(${yearPattern})${yearPartShape[kind].idEnd}$`);
  return { kind, pattern };
});

export function readYearPartId(
  { id, base, tag }: PeriodId,
  options: PeriodOptions,
): Reading<YearPart> {
  for (const { kind, pattern } of idPatterns) {
    const [, year, ordinal = '1'] = pattern.exec(base) ?? [];
    if (year === undefined) continue;
    const calendar = findCalendar(tag, options);
    if (!calendar.ok) return calendar;
    if (calendar.value.cutOffs[kind] === undefined) {
      return refuse('time/kind-not-in-calendar', { text: id, calendar: calendar.value.id });
    }
    const place = { year: Number(year), ordinal: Number(ordinal) };
    return { ok: true, value: makeYearPart(kind, place, calendar.value) };
  }
  return undefined;
}

/** The forms of one kind; two years are a year of the calendar, or the label is none. */
const formsOf = (kind: YearPartKind, language: Language): readonly LabelForm<string>[] =>
  yearPartWords[kind].labels[language].map(([source, ordinalOf = () => 1]) =>
    labelForm(source, ({ year, next, part = '', which }, context) => {
      const { startMonth } = context.calendar;
      const isYear = next === undefined || (startMonth > 1 && Number(next) === Number(year) + 1);
      if (!isYear) return undefined;
      const end = yearPartShape[kind].suffix(ordinalOf(part.toLowerCase()));
      if (year !== undefined) return { ok: true, value: `${year}${end}` };
      const meant = yearMeant(which, context);
      return meant.ok ? { ok: true, value: `${meant.value}${end}` } : meant;
    }),
  );

/** The year as labels write it; a month is of one year in every calendar. */
const yearOf = ({ kind, year, calendar }: YearPart): string =>
  kind === 'month' ? String(year) : yearText(year, calendar);

/** All labels in one language. */
const labelsIn = (language: Language): readonly LabelForm<string>[] =>
  kinds.flatMap((kind) => formsOf(kind, language));

/** How one language names a period. */
const namesIn =
  (language: Language) =>
  (period: YearPart, withYear: boolean): string => {
    const { names } = yearPartWords[period.kind];
    return names[language](period.ordinal, withYear ? yearOf(period) : undefined);
  };

function move({ kind, year, ordinal, calendar }: YearPart, places: number): YearPart {
  const { perYear } = yearPartShape[kind];
  const count = year * perYear + ordinal - 1 + places;
  const place = { year: Math.floor(count / perYear), ordinal: (count % perYear) + 1 };
  return makeYearPart(kind, place, calendar);
}

/** Months, quarters, half-years, nine months and years: `2020-06`, `2020-Q2`, `2020-H1`, `2020`. */
export const yearPart: KindOfPeriod<YearPart> = {
  is: isYearPart,
  readId: readYearPartId,
  labels: { vi: labelsIn('vi'), en: labelsIn('en') },
  names: { vi: namesIn('vi'), en: namesIn('en') },
  move,
  yearBefore: ({ kind, year, ordinal, calendar }) =>
    makeYearPart(kind, { year: year - 1, ordinal }, calendar),
  followsCalendar: () => true,
  totalsFrom: ({ to, calendar }) => yearHolding(to, calendar).from,
};
