import type { ParseResult } from '#room/findings';
import { languages, matchKey, nearestCode } from '#room/text';
import { civilCalendar } from './civil-calendar.js';
import type { PeriodOptions } from '../periods/period-options.js';
import { refuse } from '../periods/refuse.js';
import type { ReportingCalendar } from './reporting-calendar.js';

/** Finds the calendar of an id; the civil one where none is named. */
export function findCalendar(
  id: string | undefined,
  { calendars = [], termSystems = [] }: PeriodOptions,
): ParseResult<ReportingCalendar> {
  if (id === undefined || id === civilCalendar.id) return { ok: true, value: civilCalendar };
  const value = calendars.find((calendar) => calendar.id === id);
  if (value !== undefined) return { ok: true, value };
  // A system of terms is no calendar, but a misspelt one may be what was meant.
  const known = [civilCalendar, ...calendars, ...termSystems].map((each) => each.id);
  const nearest = nearestCode(
    id,
    known.filter((each) => each !== id),
  );
  return refuse('time/unknown-calendar', { calendar: id, nearest });
}

/** A label without the brackets at its end, and the id of the calendar that these name. */
export interface NamedCalendar {
  readonly label: string;
  readonly tag: string | undefined;
}

/** What stands in brackets and belongs to the label: years, or that a beginning is not known. */
const ownPart = /^(?:(?:từ|giai đoạn|các|năm) )*\d{4}(?!\d)[^(]*$|^không rõ từ /iu;

/**
 * Takes the name, or the id, of a calendar or a system of terms from the end of a label. What is in
 * brackets but names none is kept as the id, so that it can be refused by its name.
 */
export function namedCalendar(text: string, options: PeriodOptions): NamedCalendar {
  const open = text.indexOf('(');
  const written = text.slice(open + 1, -1).trim();
  if (open < 1 || written === '' || !text.endsWith(')')) {
    return { label: text, tag: options.calendar };
  }
  const { calendars = [], termSystems = [] } = options;
  const key = matchKey(written);
  const named = [civilCalendar, ...calendars, ...termSystems].find(({ id, name }) =>
    [id, ...languages.map((language) => name[language])].some(
      (each) => each !== undefined && matchKey(each) === key,
    ),
  );
  const before = text.slice(0, open).trim();
  // “5 năm (2014-2018)”: brackets may hold a part of the label itself.
  if (named === undefined && ownPart.test(written)) {
    return { label: `${before} ${written}`, tag: options.calendar };
  }
  return { label: before, tag: named?.id ?? written };
}
