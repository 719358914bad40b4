import { stateOfText } from '#room/text';
import type { CellData } from '#room/export';
import { dateOfDay, dayNumberOf, isCalendarDate, parseDate } from '#room/time';
import type { CellReading } from './cell-reading.js';

/** Day 1 of a spreadsheet is 1 January 1900, and it believes in a 29 February of that year. */
const dayZero = '1899-12-30';

/** Days from 1954 to 2173; other numbers are no days that a form tells of. */
const first = 20_000;
const last = 100_000;

/** The day of a serial number of a spreadsheet. */
export const dayOfSerial = (serial: number): string | undefined =>
  Number.isInteger(serial) && serial >= first && serial <= last
    ? dateOfDay(dayNumberOf(dayZero) + serial)
    : undefined;

/** Reads the cell of a column of days: a day of the spreadsheet, its number, or a day in words. */
export function readDayCell({ value, day }: CellData, text: string): CellReading {
  if (day !== undefined && isCalendarDate(day)) return { value: day };
  if (typeof value === 'number') {
    const found = dayOfSerial(value);
    return found === undefined ? { trouble: 'words' } : { value: found };
  }
  const state = stateOfText(text);
  if (state !== undefined) return { value: state === 'missing' ? null : { state } };
  const read = parseDate(text);
  return read.ok ? { value: read.value } : { trouble: 'words' };
}
