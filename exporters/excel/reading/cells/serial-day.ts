const dayLength = 86_400_000;

/** 31/12/9999. */
const lastSerial = 2_958_465;

/** Of the 29th of February 1900, which was none, but is counted. */
const noDay = 60;

/** By how many days the calendar of old Macintosh workbooks begins later. */
const laterBy = 1462;

/**
 * The day of a number that a workbook shows as one; the time of the day is left out.
 *
 * @param is1904 - Whether the workbook counts from 1904.
 * @returns An ISO day; undefined where there is none.
 */
export function serialDay(serial: number, is1904: boolean): string | undefined {
  const day = Math.floor(serial) + (is1904 ? laterBy : 0);
  if (!(day >= 1 && day <= lastSerial) || day === noDay) return undefined;
  const since = Date.UTC(1899, 11, day > noDay ? 30 : 31);
  return new Date(since + day * dayLength).toISOString().slice(0, 10);
}
