import { timeFinding } from '../findings.js';
import { textFinding } from '#room/text';
import type { Finding } from '#room/findings';
import { readGiven, readRecords } from '#room/records';
import { isCalendarDate } from '../days/calendar-date.js';
import {
  holidaySchema,
  tableSchema,
  type Holiday,
  type HolidayTable,
  type HolidayTableInput,
} from './holiday-table.js';

/** A month and day is one of the calendar where a leap year has it. */
const isDay = (on: string): boolean => isCalendarDate(on) || isCalendarDate(`2024-${on}`);

const yearsMeet = (a: Holiday, b: Holiday): boolean =>
  (a.fromYear ?? -Infinity) <= (b.toYear ?? Infinity) &&
  (b.fromYear ?? -Infinity) <= (a.toYear ?? Infinity);

function wrongIn({ on, fromYear, toYear }: Holiday): readonly Finding[] {
  if (!isDay(on)) return [textFinding('text/not-a-date', { text: on }, { path: ['on'] })];
  if (fromYear === undefined || toYear === undefined || fromYear <= toYear) return [];
  const params = { start: String(fromYear), end: String(toYear) };
  return [timeFinding('time/end-before-start', params)];
}

function readHolidays(rows: readonly unknown[]) {
  const kept = new Map<string, Holiday[]>();
  const { values, findings } = readRecords<Holiday, Holiday>(rows, {
    list: 'holidays',
    schema: holidaySchema,
    finish: (row) => {
      const wrong = wrongIn(row);
      if (wrong.length > 0) return { ok: false, findings: wrong };
      const earlier = kept.get(row.on) ?? [];
      if (earlier.some((other) => yearsMeet(other, row))) {
        return { ok: false, findings: [timeFinding('time/duplicate-holiday', { date: row.on })] };
      }
      kept.set(row.on, [...earlier, row]);
      return { ok: true, value: row };
    },
  });
  return { holidays: values, findings };
}

type Path = readonly (string | number)[];
type Parts = Omit<HolidayTable, 'holidays'>;

/** Days both off and worked, in the table itself or between it and the lists of single years. */
function contradictions({ lists = [], ...own }: Parts): readonly Finding[] {
  const off = new Set([own, ...lists].flatMap(({ daysOff }) => daysOff.map(({ date }) => date)));
  const wrongIn = ({ workingDays }: Pick<Parts, 'workingDays'>, path: Path) =>
    workingDays.flatMap(({ date }, index) =>
      off.has(date)
        ? [timeFinding('time/off-and-working', { date }, { path: [...path, 'workingDays', index] })]
        : [],
    );
  return [...wrongIn(own, []), ...lists.flatMap((list, at) => wrongIn(list, ['lists', at]))];
}

/** Days that a list of one year gives to another: nobody would look for them there. */
const strayDays = ({ lists = [] }: Parts): readonly Finding[] =>
  lists.flatMap(({ year, ...list }, at) =>
    (['daysOff', 'workingDays'] as const).flatMap((part) =>
      list[part].flatMap(({ date }, index) =>
        Number(date.slice(0, 4)) === year
          ? []
          : [
              timeFinding(
                'time/day-of-another-year',
                { date, year: String(year) },
                { path: ['lists', at, part, index] },
              ),
            ],
      ),
    ),
  );

/** The rows of holidays, so that one which cannot be read does not take the others with it. */
function holidaysIn(input: unknown): readonly unknown[] | undefined {
  try {
    const isRecord = typeof input === 'object' && input !== null;
    const rows: unknown = isRecord ? Reflect.get(input, 'holidays') : undefined;
    return Array.isArray(rows) ? rows : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A table of holidays that was read, and what was wrong with it.
 *
 * Vietnamese: lịch nghỉ lễ đã đọc.
 *
 * @example
 * ```ts
 * import type { ReadHolidayTable } from 'danvan/time';
 *
 * const isWhole = ({ findings }: ReadHolidayTable): boolean => findings.length === 0;
 * ```
 *
 * @category Time
 */
export interface ReadHolidayTable {
  /** The table, for what counts working days. */
  readonly value: HolidayTable;
  /** @deprecated Use `value`. */
  readonly table: HolidayTable;
  /** What was wrong, each with its place in what was given. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a table of holidays; what is wrong with it becomes findings.
 *
 * Vietnamese: lịch nghỉ lễ.
 *
 * Nothing throws for data: a bad row of `holidays` is left out; where another part cannot be read,
 * the table holds only the usual weekend. Findings: `shape/*`, `text/not-a-date`,
 * `time/end-before-start`, `time/duplicate-holiday`, `time/off-and-working` (the day counts as a
 * working day), `time/day-of-another-year` (the day does not count).
 *
 * @param input - The table as typed in, see {@link HolidayTableInput}.
 * @returns The table and the findings.
 *
 * @example
 * ```ts
 * import { readHolidayTable } from 'danvan/time';
 *
 * const { findings } = readHolidayTable({ holidays: [{ on: '02-31', name: { vi: 'lễ' } }] });
 * findings.map(({ code }) => code); //=> ['text/not-a-date']
 * ```
 *
 * @category Time
 */
export function readHolidayTable(input: HolidayTableInput): ReadHolidayTable {
  const rows = holidaysIn(input);
  const given = () => (rows === undefined ? input : Object.assign({}, input, { holidays: [] }));
  const read = readGiven(tableSchema, given, []);
  const parts = read.ok ? read.value : tableSchema.parse({});
  const { holidays, findings } = readHolidays(read.ok ? (rows ?? []) : []);
  const value = Object.freeze({ ...parts, holidays });
  return {
    value,
    table: value,
    findings: [
      ...(read.ok ? [] : read.findings),
      ...findings,
      ...contradictions(parts),
      ...strayDays(parts),
    ],
  };
}
