import type { Holiday } from '#room/time';
import { frozen } from './frozen.js';

const labourCode = { fromYear: 2021, basis: 'Bộ luật Lao động 45/2019/QH14, Điều 112' };
// In force from 01/7/2026, before the day comes round for the first time.
const cultureDay = { fromYear: 2026, basis: 'Nghị quyết 28/2026/QH16' };

const holiday = (on: string, vi: string, en: string): Holiday => ({
  on,
  name: { vi, en },
  ...labourCode,
});

// A function, so that a bundler may leave out what nobody imports.
const holidays = (): readonly Holiday[] =>
  frozen([
    holiday('01-01', 'Tết Dương lịch', 'New Year’s Day'),
    holiday('04-30', 'Ngày Chiến thắng', 'Victory Day'),
    holiday('05-01', 'Ngày Quốc tế lao động', 'International Labour Day'),
    holiday('09-02', 'Quốc khánh', 'National Day'),
    { ...holiday('11-24', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day'), ...cultureDay },
  ]);

/**
 * The public holidays with a fixed date: four since 01/01/2021, and 24 November since 2026.
 *
 * Vietnamese: ngày nghỉ lễ, tết.
 *
 * Not among them, as they move: Tết, the day of the Hùng Kings (10/3 of the lunar year), the second
 * day off beside 2 September, and days announced in exchange. Those are in {@link holidayLists},
 * year by year. Sources: Bộ luật Lao động 45/2019/QH14, Điều 112; for Ngày Văn hóa Việt Nam Nghị
 * quyết 28/2026/QH16, off with pay from 01/7/2026.
 *
 * @example
 * ```ts
 * import { fixedHolidays } from 'danvan/vietnam';
 *
 * fixedHolidays.map(({ on }) => on); //=> ['01-01', '04-30', '05-01', '09-02', '11-24']
 * ```
 *
 * @category Vietnam
 */
export const fixedHolidays: readonly Holiday[] = /* @__PURE__ */ holidays();
