import {
  addDays,
  daysBetween,
  dueDateOf,
  readPeriod,
  periodOf,
  periodsWithin,
  writtenDays,
  type CalendarDate,
  type HolidayTable,
  type Period,
  type PeriodOptions,
} from '#room/time';
import type { Cycle, CycleFrequency } from './cycle.js';
import type { InstrumentTerm } from '../instruments/instrument-term.js';

/**
 * One round of something that comes round: the period it is for, and the day it is due.
 *
 * Vietnamese: kỳ, thời hạn.
 *
 * `period` is the id of a period, null where there is a day only.
 *
 * @example
 * ```ts
 * import type { CycleRound } from 'danvan/coordination';
 *
 * const round: CycleRound = { period: '2021-Q1', due: '2021-04-05' };
 * ```
 *
 * @category Coordination
 */
export interface CycleRound {
  readonly period: string | null;
  readonly due: CalendarDate;
}

/**
 * Days off and calendars that rounds are laid out with.
 *
 * Vietnamese: ngày nghỉ, lịch báo cáo.
 *
 * @example
 * ```ts
 * import type { RoundOptions } from 'danvan/coordination';
 * import { readHolidayTable } from 'danvan/time';
 *
 * const options: RoundOptions = { holidays: readHolidayTable({}).value };
 * ```
 *
 * @category Coordination
 */
export interface RoundOptions {
  readonly holidays: HolidayTable;
  readonly periods?: PeriodOptions | undefined;
}

/** How the first part of a year of each frequency is written behind the year. */
const firstParts: { readonly [Each in CycleFrequency]?: string } = Object.freeze({
  month: '-01',
  quarter: '-Q1',
  'half-year': '-H1',
  'nine-months': '-9M',
  year: '',
});

/** The years follow the calendar that the term follows. */
function calendarTag({ period }: InstrumentTerm, options: PeriodOptions | undefined): string {
  const read = period === undefined ? undefined : readPeriod(period, options);
  const calendar = read?.ok === true ? read.value.calendar.id : 'civil';
  return calendar === 'civil' ? '' : `@${calendar}`;
}

function periodsOf(
  frequency: CycleFrequency,
  term: InstrumentTerm,
  options: PeriodOptions | undefined,
): readonly Period[] {
  const { from, to } = writtenDays(term);
  if (from === undefined || to === undefined || frequency === 'on-demand') return [];
  const whole = periodOf(`${from}/${to}`);
  if (frequency === 'end-of-term') return [whole];
  if (frequency === 'mid-term') {
    const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
    return [periodOf(`${from}/${middle}`)];
  }
  // A year of another calendar may begin in the civil year before the one that names it, or after.
  const year = Number(from.slice(0, 4)) - 1;
  const tag = calendarTag(term, options);
  const read = readPeriod(`${year}${firstParts[frequency] ?? ''}${tag}`, options);
  return read.ok ? periodsWithin(read.value, whole) : [];
}

/**
 * Lays out a cycle over the term of its instrument.
 *
 * Vietnamese: lịch họp giao ban, sơ kết, báo cáo theo định kỳ.
 *
 * A round for each month, quarter, half-year, nine months or year that lies wholly within the term;
 * half of the term for `mid-term`, all of it for `end-of-term`; none for `on-demand` or where the
 * term has no first or last day, or its calendar has no such periods. A round is due by the rule of
 * the cycle, without one on the last day of its period.
 *
 * @param cycle - What comes round.
 * @param term - The term of the instrument.
 * @param options - Days off, and calendars where the term names one.
 * @returns The rounds in the order of their days.
 *
 * @example
 * ```ts
 * import { cycleRounds, type InstrumentTerm } from 'danvan/coordination';
 * import { dueRuleSchema } from 'danvan/schemas';
 * import { readHolidayTable } from 'danvan/time';
 *
 * const [from, to] = ['2021-01-01', '2021-12-31'];
 * const term: InstrumentTerm = { kind: 'year', period: '2021', from, to };
 * const due = dueRuleSchema.parse({ id: 'soon', kind: 'calendar-days', days: 5 });
 * const holidays = readHolidayTable({}).value;
 * cycleRounds({ frequency: 'half-year', units: [], due }, term, { holidays });
 * //=> [{ period: '2021-H1', due: '2021-07-05' }, { period: '2021-H2', due: '2022-01-05' }]
 * ```
 *
 * @category Coordination
 */
export const cycleRounds = (
  { frequency, due }: Cycle,
  term: InstrumentTerm,
  { holidays, periods }: RoundOptions,
): readonly CycleRound[] =>
  periodsOf(frequency, term, periods).map((period) => ({
    period: period.id,
    due: due === undefined ? period.to : dueDateOf(period, due, { holidays }),
  }));
