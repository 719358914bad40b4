import { formatLongDate, type Language } from '#room/text';
import type { CalendarDate } from '#room/time';

/** A day within a sentence: “ngày 08 tháng 4 năm 2021”. */
export function dateInWords(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return formatLongDate({ year: year ?? 0, month, day }, language);
}
