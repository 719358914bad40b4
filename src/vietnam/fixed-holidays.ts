import type { Holiday } from '#room/time';
import { frozen } from './frozen.js';

const basis = 'Bộ luật Lao động 45/2019/QH14, Điều 112';

const holiday = (on: string, vi: string, en: string): Holiday => ({
  on,
  name: { vi, en },
  fromYear: 2021,
  basis,
});

// A function, so that a bundler may leave out what nobody imports.
const holidays = (): readonly Holiday[] =>
  frozen([
    holiday('01-01', 'Tết Dương lịch', 'New Year’s Day'),
    holiday('04-30', 'Ngày Chiến thắng', 'Victory Day'),
    holiday('05-01', 'Ngày Quốc tế lao động', 'International Labour Day'),
    holiday('09-02', 'Quốc khánh', 'National Day'),
  ]);

/**
 * The public holidays with a fixed date, in force since 01/01/2021.
 *
 * Vietnamese: ngày nghỉ lễ, tết.
 *
 * Not among them, as they move: Tết, the day of the Hùng Kings (10/3 of the lunar year), the second
 * day off beside 2 September, and days announced in exchange. Add those of each year as rows of
 * your own. Source: Bộ luật Lao động 45/2019/QH14, Điều 112.
 *
 * @example
 * ```ts
 * import { fixedHolidays } from 'danvan/vietnam';
 *
 * fixedHolidays.map(({ on }) => on); //=> ['01-01', '04-30', '05-01', '09-02']
 * ```
 *
 * @category Vietnam
 */
export const fixedHolidays: readonly Holiday[] = /* @__PURE__ */ holidays();
