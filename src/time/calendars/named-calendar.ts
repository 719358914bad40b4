import { matchKey } from '#room/text';
import { civilCalendar } from './civil-calendar.js';
import type { PeriodOptions } from '../periods/period-options.js';

/** A label without the brackets at its end, and the id of the calendar that these name. */
export interface NamedCalendar {
  readonly label: string;
  readonly tag: string | undefined;
}

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
    [id, name.vi, name.en].some((each) => each !== undefined && matchKey(each) === key),
  );
  return { label: text.slice(0, open).trim(), tag: named?.id ?? written };
}
