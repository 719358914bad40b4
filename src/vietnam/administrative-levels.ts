import type { LevelScheme } from '#room/organization';
import { frozen } from './frozen.js';

/**
 * The administrative levels of the country, in the order in which they followed each other: four to
 * 30/6/2025, three from 1/7/2025.
 *
 * Vietnamese: cấp hành chính.
 *
 * Villages and residential groups are self-governing communities, no administrative level (Luật
 * 10/2022/QH15): put {@link communityLevel} below where you need it. Source: Nghị quyết
 * 203/2025/QH15, which ends the districts, and Luật 72/2025/QH15.
 *
 * @example
 * ```ts
 * import { levelsAt } from 'danvan/organization';
 * import { administrativeLevels } from 'danvan/vietnam';
 *
 * levelsAt(administrativeLevels, '2025-06-30'); //=> ['central', 'province', 'district', 'commune']
 * levelsAt(administrativeLevels, '2025-07-01'); //=> ['central', 'province', 'commune']
 * ```
 *
 * @category Organization
 */
export const administrativeLevels: readonly LevelScheme[] = /* @__PURE__ */ frozen([
  {
    to: '2025-06-30',
    levels: [
      { id: 'central', name: { vi: 'cấp trung ương', en: 'central level' } },
      { id: 'province', name: { vi: 'cấp tỉnh', en: 'province level' } },
      { id: 'district', name: { vi: 'cấp huyện', en: 'district level' } },
      { id: 'commune', name: { vi: 'cấp xã', en: 'commune level' } },
    ],
    legalBasis: 'Hiến pháp năm 2013, Điều 110, trước khi sửa đổi bởi Nghị quyết 203/2025/QH15',
  },
  {
    from: '2025-07-01',
    levels: [
      { id: 'central', name: { vi: 'cấp trung ương', en: 'central level' } },
      { id: 'province', name: { vi: 'cấp tỉnh', en: 'province level' } },
      { id: 'commune', name: { vi: 'cấp xã', en: 'commune level' } },
    ],
    legalBasis: 'Nghị quyết 203/2025/QH15; Luật 72/2025/QH15',
  },
]);
