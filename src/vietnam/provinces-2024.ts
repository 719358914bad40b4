import type { UnitInput } from '#room/organization';
import { makeProvinces } from './make-provinces.js';
import { provinceRows2024 } from './province-rows-2024.js';

/**
 * The 63 provinces and central cities to 30/6/2025, by code.
 *
 * Vietnamese: 63 tỉnh, thành phố trực thuộc trung ương.
 *
 * An id is `2024/` and the official code: the Tây Ninh of then (`2024/72`) and of now (`2025/80`)
 * are two units. Names carry their type. No first days are given; the former name of Huế is. One
 * spelling of the official list is made even with the others: “Hòa Bình” for “Hoà Bình”. Source:
 * the list of units of the national statistics office, state of 1/3/2025 to 30/6/2025.
 *
 * @example
 * ```ts
 * import { provinces2024 } from 'danvan/vietnam';
 *
 * provinces2024.length; //=> 63
 * provinces2024.find(({ id }) => id === '2024/72')?.name; //=> { vi: 'tỉnh Tây Ninh', en: 'Tây Ninh province' }
 * ```
 *
 * @category Organization
 */
export const provinces2024: readonly UnitInput[] = /* @__PURE__ */ makeProvinces(
  '2024',
  provinceRows2024,
  { to: '2025-06-30' },
);
