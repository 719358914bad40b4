import type { DueRule } from '#room/time';
import { frozen } from './frozen.js';

const onDay = (id: string, day: number, basis: string): DueRule => ({
  id,
  kind: 'day-of-month',
  day,
  monthOffset: 0,
  onDayOff: 'next-working-day',
  basis,
});

/**
 * When periodic reports of the State are due: a day of the month in which the period ends.
 *
 * Vietnamese: thời hạn gửi báo cáo định kỳ.
 *
 * `nd-09-2019-government`: day 25, to the Government and the Prime Minister.
 * `tt-06-2025-ttcp-province`: day 17, from communes and provincial departments to the provincial
 * people's committee. `tt-06-2025-ttcp-inspectorate`: day 20, from provinces and ministries to the
 * Government Inspectorate. A day off moves to the next working day, as in Bộ luật Dân sự
 * 91/2015/QH13, Điều 148; the acts themselves do not say so.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { dueDateOf, readHolidayTable } from 'danvan/time';
 * import { dueRules, fixedHolidays, holidayLists, reportingCalendars } from 'danvan/vietnam';
 *
 * const period = periodOf('2026-9M@tt-06-2025-ttcp', { calendars: reportingCalendars });
 * const rule = dueRules.find(({ id }) => id === 'tt-06-2025-ttcp-province');
 * const holidays = readHolidayTable({ holidays: fixedHolidays, lists: holidayLists }).value;
 * rule && dueDateOf(period, rule, { holidays }); //=> '2026-09-17'
 * ```
 *
 * @category Time
 */
export const dueRules: readonly DueRule[] = /* @__PURE__ */ (() =>
  frozen([
    onDay('nd-09-2019-government', 25, 'Khoản 1 Điều 13 Nghị định 09/2019/NĐ-CP'),
    onDay('tt-06-2025-ttcp-province', 17, 'Khoản 2 Điều 7 Thông tư 06/2025/TT-TTCP'),
    onDay('tt-06-2025-ttcp-inspectorate', 20, 'Khoản 2 Điều 7 Thông tư 06/2025/TT-TTCP'),
  ]))();
