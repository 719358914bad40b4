import { civilCalendar, tagOf } from '../calendars/civil-calendar.js';
import { findCalendar } from '../calendars/find-calendar.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import type { Stage } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import { daysFrom, refuseYear, yearPattern } from '../periods/years.js';
import { dash, labelForm, type LabelParts, type Reading } from './label-form.js';
import type { PeriodId, KindOfPeriod } from './period-kind.js';
import { makeYearPart } from './year-part.js';

/** The years of a stage. */
export interface StageYears {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly horizon?: number | undefined;
}

/** Makes a stage of years that stand in order; throws `UNKNOWN_PERIOD` outside the years. */
export function makeStage(
  { firstYear, lastYear, horizon }: StageYears,
  calendar: ReportingCalendar = civilCalendar,
): Stage {
  refuseYear(horizon ?? lastYear);
  const { from } = makeYearPart('year', { year: firstYear, ordinal: 1 }, calendar);
  const { to } = makeYearPart('year', { year: lastYear, ordinal: 1 }, calendar);
  const ahead = horizon === undefined ? '' : `~${horizon}`;
  return Object.freeze({
    id: `${firstYear}/${lastYear}${ahead}${tagOf(calendar)}`,
    kind: 'stage',
    calendar,
    year: firstYear,
    ordinal: 1,
    ...daysFrom({ from, to }),
    lastYear,
    ...(horizon !== undefined && { horizon }),
  });
}

const idPattern = new RegExp(`^(${yearPattern})/(${yearPattern})(?:~(${yearPattern}))?$`);

export function readStageId({ base, tag }: PeriodId, options: PeriodOptions): Reading<Stage> {
  const [, start, end, ahead] = idPattern.exec(base) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (end < start) return refuse('time/end-before-start', { start, end });
  if (ahead !== undefined && ahead < end) {
    return refuse('time/end-before-start', { start: end, end: ahead });
  }
  const calendar = findCalendar(tag, options);
  if (!calendar.ok) return calendar;
  const horizon = ahead === undefined ? undefined : Number(ahead);
  const years = { firstYear: Number(start), lastYear: Number(end), horizon };
  return { ok: true, value: makeStage(years, calendar.value) };
}

const idOf = ({ start, end, ahead }: LabelParts): Reading<string> => ({
  ok: true,
  value: `${start}/${end}${ahead === undefined ? '' : `~${ahead}`}`,
});

/** So many years, which the years named must be; “10 năm (2013-2023)” is from one to the other. */
function idOfCounted(parts: LabelParts): Reading<string> {
  const { start, end, count } = parts;
  const years = Number(end) - Number(start);
  const fits = count === undefined || years < 0 || [years, years + 1].includes(Number(count));
  return fits ? idOf(parts) : undefined;
}

/** Years that are listed are a stage where one follows the other. */
const idOfNeighbours = (parts: LabelParts): Reading<string> =>
  Number(parts['end']) === Number(parts['start']) + 1 ? idOfCounted(parts) : undefined;

const start = '(?<start>\\d{4})';
const end = '(?<end>\\d{4})';
const ahead = '(?<ahead>\\d{4})';
const count = '(?:(?<count>\\d{1,2}) năm,? (?:qua,? )?)?';
const upTo = ' (?:đến|tới) (?:hết )?(?:năm )?';
const further = `(?:(?:,| và|, và)? (?:định hướng|tầm nhìn)(?: đến| tới)? (?:năm )?${ahead})?`;

const vi = [
  labelForm(
    `${count}giai đoạn,? (?:từ )?(?:năm )?${start}(?:${dash}|${upTo})${end}${further}`,
    idOfCounted,
  ),
  labelForm(`giai đoạn ${count}${start}${dash}${end}${further}`, idOfCounted),
  labelForm(
    `${count}(?:từ (?:năm )?|(?:các|những) năm )?${start}(?:${dash}|${upTo})${end}`,
    idOfCounted,
  ),
  labelForm(`${count}năm ${start}${upTo}${end}`, idOfCounted),
  labelForm(`${count}(?:(?:các |những )?năm )?${start}(?:,| và) (?:năm )?${end}`, idOfNeighbours),
];

/** The stage so many years on. */
export const moveStage = ({ year, lastYear, horizon, calendar }: Stage, years: number): Stage =>
  makeStage(
    {
      firstYear: year + years,
      lastYear: lastYear + years,
      horizon: horizon === undefined ? undefined : horizon + years,
    },
    calendar,
  );

/** Several years together, perhaps with a look further ahead: `2021/2025`, `2021/2025~2030`. */
export const stage: KindOfPeriod<Stage> = {
  is: (period): period is Stage => period.kind === 'stage',
  readId: readStageId,
  labels: {
    vi,
    en: [
      labelForm(
        `(?:the )?(?:period|stage) ${start}${dash}${end}(?:, with a view to ${ahead})?`,
        idOf,
      ),
      labelForm(`from ${start} to ${end}`, idOf),
    ],
  },
  names: {
    vi: ({ year, lastYear, horizon }) =>
      `giai đoạn ${year} - ${lastYear}${horizon === undefined ? '' : `, định hướng đến năm ${horizon}`}`,
    en: ({ year, lastYear, horizon }) =>
      `period ${year} - ${lastYear}${horizon === undefined ? '' : `, with a view to ${horizon}`}`,
  },
  move: (period, places) => moveStage(period, places * (period.lastYear - period.year + 1)),
  yearBefore: (period) => moveStage(period, -1),
  followsCalendar: () => true,
};
