import type { ParseResult } from '#room/findings';
import { nearestOf } from '#room/text';
import { findTerm } from '../calendars/find-term.js';
import { dash } from './label-form.js';
import { namedCalendar } from '../calendars/named-calendar.js';
import type { Term } from '../periods/period.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';

const pattern = new RegExp(`^(?:nhiệm k[ỳì]|(?:the )?term) (\\d{4})${dash}(\\d{4})$`, 'iu');

/**
 * Reads the name of a term: of the system in brackets, or of the only one that has such a term.
 * Undefined where it is no term.
 */
export function readTermLabel(
  text: string,
  { termSystems = [] }: PeriodOptions,
): ParseResult<Term> | undefined {
  const { label, tag } = namedCalendar(text, { termSystems });
  const [, start, end] = pattern.exec(label) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (end < start) return refuse('time/end-before-start', { start, end });
  const ids = termSystems.map(({ id }) => id);
  if (tag !== undefined && !ids.includes(tag)) {
    return refuse('time/unknown-calendar', { calendar: tag, nearest: nearestOf(tag, ids) });
  }
  const systems = termSystems.filter(({ id }) => tag === undefined || id === tag);
  return findTerm(`${start}/${end}`, systems);
}
