import type { UnitInput } from '#room/organization';
import { makeProvinces } from './make-provinces.js';
import { provinceRows2025 } from './province-rows-2025.js';

/**
 * The 34 provinces and central cities from 1/7/2025, by code.
 *
 * Vietnamese: 34 tỉnh, thành phố trực thuộc trung ương.
 *
 * An id is `2025/` and the official code. Names and kinds are those since 20/9/2026: 25 provinces
 * and 9 cities; `history` holds the former ones of the three provinces that became cities in 2026,
 * {@link provinceKindChanges} the resolutions. Source: 202/2025/QH15; codes: 19/2025/QĐ-TTg.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { provinces2025, unitKinds, vietNam } from 'danvan/vietnam';
 *
 * const provinces = provinces2025.map((unit) => ({ ...unit, parent: vietNam.id }));
 * createHierarchy([vietNam, ...provinces], { kinds: unitKinds }).findings; //=> []
 * provinces2025.filter(({ kind }) => kind === 'central-city').length; //=> 9
 * ```
 *
 * @category Organization
 */
export const provinces2025: readonly UnitInput[] = /* @__PURE__ */ makeProvinces(
  '2025',
  provinceRows2025,
  { from: '2025-07-01' },
);
