import { civilCalendar } from '../calendars/civil-calendar.js';
import { makeYearPart, tagOf } from './make-year-part.js';
import type { Stage } from './period.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { refuseYear } from './years.js';

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
  const first = makeYearPart('year', { year: firstYear, ordinal: 1 }, calendar);
  const last = makeYearPart('year', { year: lastYear, ordinal: 1 }, calendar);
  const ahead = horizon === undefined ? '' : `~${horizon}`;
  return Object.freeze({
    id: `${firstYear}/${lastYear}${ahead}${tagOf(calendar)}`,
    kind: 'stage',
    calendar,
    year: firstYear,
    ordinal: 1,
    firstDay: first.firstDay,
    lastDay: last.lastDay,
    lastYear,
    ...(horizon !== undefined && { horizon }),
  });
}
