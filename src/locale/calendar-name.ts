import { civilCalendar } from '#room/time';
import type { Language } from '#room/text';
import type { Names } from './names.js';

/** What people call a calendar or a system of terms; its id in quotation marks where it is not known. */
export function calendarName(id: string, language: Language, names: Names): string {
  const own = id === civilCalendar.id ? civilCalendar.name[language] : undefined;
  return names.calendar?.(id, language) ?? own ?? `“${id}”`;
}
