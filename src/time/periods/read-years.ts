import type { ParseResult } from '#room/findings';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { findCalendar } from '../calendars/find-calendar.js';
import { findTerm } from '../calendars/find-term.js';
import { makeStage } from './make-stage.js';
import type { Stage, Term } from './period.js';
import type { PeriodId } from './period-id.js';
import type { PeriodOptions } from './period-options.js';
import { refuse } from './refuse.js';
import { yearPattern } from './years.js';

const pattern = new RegExp(`^(${yearPattern})/(${yearPattern})(?:~(${yearPattern}))?$`);

/** Reads the id of a stage or a term; undefined where it is none. */
export function readYears(
  { base, tag }: PeriodId,
  options: PeriodOptions,
): ParseResult<Stage | Term> | undefined {
  const [, start, end, ahead] = pattern.exec(base) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (end < start) return refuse('time/end-before-start', { start, end });
  if (ahead !== undefined && ahead < end) {
    return refuse('time/end-before-start', { start: end, end: ahead });
  }
  const system = options.termSystems?.find(({ id }) => id === tag);
  if (system !== undefined && system.id !== civilCalendar.id && ahead === undefined) {
    return findTerm(base, [system]);
  }
  const calendar = findCalendar(tag, options);
  if (!calendar.ok) return calendar;
  const horizon = ahead === undefined ? undefined : Number(ahead);
  const years = { firstYear: Number(start), lastYear: Number(end), horizon };
  return { ok: true, value: makeStage(years, calendar.value) };
}
