import { DanvanError } from '#room/findings';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { cutOffDay, dayAfterCutOff } from '../calendars/cut-off-day.js';
import type { Period, YearPart, YearPartKind } from './period.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { refuseYear } from './years.js';

/** What sets the periods of one kind apart. */
export interface YearPartShape {
  readonly months: number;
  readonly perYear: number;
  /** The end of the id, behind the year. */
  readonly suffix: (ordinal: number) => string;
}

/** How many months each kind has, how many of the kind a year has, and how the id ends. */
export const yearPartShape: { readonly [Kind in YearPartKind]: YearPartShape } = Object.freeze({
  month: {
    months: 1,
    perYear: 12,
    suffix: (ordinal: number) => `-${String(ordinal).padStart(2, '0')}`,
  },
  quarter: { months: 3, perYear: 4, suffix: (ordinal: number) => `-Q${ordinal}` },
  'half-year': { months: 6, perYear: 2, suffix: (ordinal: number) => `-H${ordinal}` },
  'nine-months': { months: 9, perYear: 1, suffix: () => '-9M' },
  year: { months: 12, perYear: 1, suffix: () => '' },
});

/** Whether a period is a part of a year, or the year itself. */
export const isYearPart = (period: Period): period is YearPart =>
  Object.hasOwn(yearPartShape, period.kind);

/** How an id names its calendar: not at all for the civil one. */
export const tagOf = ({ id }: ReportingCalendar): string =>
  id === civilCalendar.id ? '' : `@${id}`;

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
  return Object.freeze({
    id: `${year}${suffix(ordinal)}${tagOf(calendar)}`,
    kind,
    calendar,
    year,
    ordinal,
    firstDay: dayAfterCutOff(rule, { year, month: lastMonth - months }),
    lastDay: cutOffDay(rule, { year, month: lastMonth }),
  });
}
