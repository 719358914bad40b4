import type { CalendarDate } from '#room/time';
import { frozen } from './frozen.js';

/**
 * A province that became a city under the central government.
 *
 * Vietnamese: thành lập thành phố trực thuộc trung ương.
 *
 * @example
 * ```ts
 * import { provinceKindChanges, type ProvinceKindChange } from 'danvan/vietnam';
 *
 * const isRecent = (change: ProvinceKindChange) => change.date >= '2026-01-01';
 * provinceKindChanges.filter(isRecent).length; //=> 3
 * ```
 *
 * @category Organization
 */
export interface ProvinceKindChange {
  /** The id of the unit, which stays: `2025/75`. */
  readonly unit: string;
  /** The last day of the former name and kind. */
  readonly lastDay: CalendarDate;
  /** The first day of the new ones. */
  readonly date: CalendarDate;
  /** The former name, with its type. */
  readonly before: string;
  /** The new name, with its type. */
  readonly after: string;
  /** The resolution behind it. */
  readonly basis: string;
}

/**
 * The provinces that became cities under the central government since 2025, oldest first.
 *
 * Vietnamese: thành lập thành phố trực thuộc trung ương.
 *
 * They keep their territory, their code and their identity; {@link provinces2024} and
 * {@link provinces2025} hold the same as `history`.
 *
 * @example
 * ```ts
 * import { provinceKindChanges } from 'danvan/vietnam';
 *
 * provinceKindChanges.map(({ after }) => after).at(-1); //=> 'thành phố Bắc Ninh'
 * provinceKindChanges.map(({ date }) => date).at(-1); //=> '2026-09-20'
 * ```
 *
 * @category Organization
 */
export const provinceKindChanges: readonly ProvinceKindChange[] = /* @__PURE__ */ frozen([
  {
    unit: '2024/46',
    lastDay: '2024-12-31',
    date: '2025-01-01',
    before: 'tỉnh Thừa Thiên Huế',
    after: 'thành phố Huế',
    basis: '175/2024/QH15',
  },
  {
    unit: '2025/75',
    lastDay: '2026-04-29',
    date: '2026-04-30',
    before: 'tỉnh Đồng Nai',
    after: 'thành phố Đồng Nai',
    basis: '30/2026/QH16',
  },
  {
    unit: '2025/22',
    lastDay: '2026-08-31',
    date: '2026-09-01',
    before: 'tỉnh Quảng Ninh',
    after: 'thành phố Quảng Ninh',
    basis: '36/2026/QH16',
  },
  {
    unit: '2025/24',
    lastDay: '2026-09-19',
    date: '2026-09-20',
    before: 'tỉnh Bắc Ninh',
    after: 'thành phố Bắc Ninh',
    basis: '39/2026/QH16',
  },
]);
