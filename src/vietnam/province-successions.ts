import type { SuccessionInput } from '#room/organization';
import { makeProvinceSuccessions } from './make-province-successions.js';
import { provinceRows2024 } from './province-rows-2024.js';
import { provinceRows2025 } from './province-rows-2025.js';

/**
 * What became of each of {@link provinces2024} in {@link provinces2025}: 23 mergers of 52 provinces
 * and 11 that went on unchanged.
 *
 * Vietnamese: sắp xếp đơn vị hành chính cấp tỉnh.
 *
 * One event for each new province; each former province has exactly one heir and passes to it
 * whole. Source: 202/2025/QH15 of 12/6/2025; the new governments work from 1/7/2025.
 *
 * @example
 * ```ts
 * import { provinceSuccessions } from 'danvan/vietnam';
 *
 * provinceSuccessions.find(({ to }) => to?.includes('2025/80'))?.from; //=> ['2024/72', '2024/80']
 * provinceSuccessions.filter(({ kind }) => kind === 'continued').length; //=> 11
 * ```
 *
 * @category Organization
 */
export const provinceSuccessions: readonly SuccessionInput[] =
  /* @__PURE__ */ makeProvinceSuccessions(provinceRows2024, provinceRows2025);
