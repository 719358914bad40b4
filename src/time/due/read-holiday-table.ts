import { type Finding, findingsFromZod } from '#room/findings';
import { textFinding } from '#room/text';
import { isCalendarDate } from '../days/calendar-date.js';
import { holidaySchema, tableSchema, type Holiday, type HolidayTable } from './holiday-table.js';
import { timeFinding } from '../findings.js';

type Path = readonly (string | number)[];

/** A month and day is one of the calendar where a leap year has it. */
const isDay = (on: string): boolean => isCalendarDate(on) || isCalendarDate(`2024-${on}`);

const yearsMeet = (a: Holiday, b: Holiday): boolean =>
  (a.fromYear ?? -Infinity) <= (b.toYear ?? Infinity) &&
  (b.fromYear ?? -Infinity) <= (a.toYear ?? Infinity);

function wrongIn(row: Holiday, earlier: readonly Holiday[], path: Path): readonly Finding[] {
  const { on, fromYear, toYear } = row;
  if (!isDay(on)) return [textFinding('text/not-a-date', { text: on }, { path: [...path, 'on'] })];
  if (fromYear !== undefined && toYear !== undefined && toYear < fromYear) {
    const params = { start: String(fromYear), end: String(toYear) };
    return [timeFinding('time/end-before-start', params, { path })];
  }
  return earlier.some((other) => other.on === on && yearsMeet(other, row))
    ? [timeFinding('time/duplicate-holiday', { date: on }, { path })]
    : [];
}

function readHolidays(rows: readonly unknown[]) {
  const holidays: Holiday[] = [];
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const path = ['holidays', index];
    const read = holidaySchema.safeParse(row, { reportInput: true });
    const wrong = read.success
      ? wrongIn(read.data, holidays, path)
      : findingsFromZod(read.error.issues, { path });
    findings.push(...wrong);
    if (read.success && wrong.length === 0) holidays.push(Object.freeze(read.data));
  });
  return { holidays, findings };
}

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
 * import { readHolidayTable } from 'danvan';
 *
 * const { findings } = readHolidayTable({ holidays: [{ on: '02-31', name: { vi: 'lễ' } }] });
 * findings.map(({ code }) => code); //=> ['text/not-a-date']
 * ```
 *
 * @category Time
 */
export function readHolidayTable(input: unknown): {
  readonly table: HolidayTable;
  readonly findings: readonly Finding[];
} {
  const read = tableSchema.safeParse(input, { reportInput: true });
  const parts = read.success ? read.data : tableSchema.parse({});
  const { holidays, findings } = readHolidays(parts.holidays);
  const shape = read.success ? [] : findingsFromZod(read.error.issues);
  return {
    table: Object.freeze({ ...parts, holidays }),
    findings: [...shape, ...findings, ...contradictions(parts), ...strayDays(parts)],
  };
}
