import { addDays, daysBetween, type HolidayList } from '#room/time';
import { frozen } from './frozen.js';
import { announcedYears, type YearRow } from './holiday-list-rows.js';
import { lunarDays, type LunarRow } from './lunar-days.js';

const kingsDay = 'Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)';

const span = (first: string, last: string): readonly string[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => addDays(first, at));

const named = (dates: readonly string[], name: string) => dates.map((date) => ({ date, name }));

function announced({ year, basis, seen, ...days }: YearRow): HolidayList {
  const on = (day: string): string => `${year}-${day}`;
  const { tet, instead = [], exchanged = [] } = days;
  return {
    year,
    basis,
    isConfirmed: seen === true,
    daysOff: [
      ...named(span(on(tet[0]), on(tet[1])), 'Tết Âm lịch'),
      ...named([on(days.kings)], kingsDay),
      ...named([on(days.beside)], 'Quốc khánh, ngày liền kề'),
      ...named(instead.map(on), 'nghỉ bù'),
      ...named(
        exchanged.map(([off]) => on(off)),
        'nghỉ hoán đổi',
      ),
    ],
    workingDays: named(
      exchanged.map(([, worked]) => on(worked)),
      'làm bù',
    ),
  };
}

/** One day before Tết and four from its first are the least that every announcement has given. */
const expected = ([year, tet, kings]: LunarRow): HolidayList => ({
  year,
  basis: 'Tính theo âm lịch; chưa có thông báo',
  isConfirmed: false,
  daysOff: [
    ...named(span(addDays(`${year}-${tet}`, -1), addDays(`${year}-${tet}`, 3)), 'Tết Âm lịch'),
    ...named([`${year}-${kings}`], kingsDay),
  ],
  workingDays: [],
});

/**
 * The days off that move, year by year from 2021: Tết, the day of the Hùng Kings, the day beside 2
 * September, days off in compensation and days exchanged.
 *
 * Vietnamese: danh sách ngày nghỉ lễ, tết từng năm.
 *
 * For offices that work from Monday to Friday. `basis` names the announcement. Confirmed are 2024
 * to 2026; 2021 to 2023 were announced, but the announcements were not compared. 2027 to 2030 hold
 * what the lunar calendar gives, without days in compensation or exchange: put the list of the
 * announcement in their place once it is out.
 *
 * @example
 * ```ts
 * import { addWorkingDays, readHolidayTable } from 'danvan/time';
 * import { fixedHolidays, holidayLists } from 'danvan/vietnam';
 *
 * const { value: table } = readHolidayTable({ holidays: fixedHolidays, lists: holidayLists });
 * addWorkingDays('2026-02-13', 1, table); //=> '2026-02-23'
 * addWorkingDays('2026-08-28', 1, table); //=> '2026-09-03'
 * ```
 *
 * @category Vietnam
 */
export const holidayLists: readonly HolidayList[] = /* @__PURE__ */ (() =>
  frozen([...announcedYears.map(announced), ...lunarDays.map(expected)]))();
