import { formatPeriod, parsePeriod } from '#room/time';
import { calendarName } from './calendar-name.js';
import type { Language } from '#room/text';
import type { Names } from './names.js';

/**
 * What people call a period; its id where it cannot be read.
 *
 * The calendar of an id is not at hand, so it is named in brackets behind the label.
 */
export function periodLabel(id: string, language: Language, names: Names = {}): string {
  const [base = id, tag] = id.split('@');
  const period = parsePeriod(base);
  if (!period.ok) return id;
  const label = formatPeriod(period.value, { language });
  return tag === undefined ? label : `${label} (${calendarName(tag, language, names)})`;
}
