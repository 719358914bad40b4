import type { LevelScheme } from '#room/organization';
import { frozen } from './frozen.js';

/**
 * The level of villages and residential groups, below the administrative levels.
 *
 * Vietnamese: thôn, tổ dân phố.
 *
 * It is no administrative level but a self-governing community; that is why
 * {@link administrativeLevels} leave it out. Source: Luật 10/2022/QH15.
 *
 * @example
 * ```ts
 * import { levelsAt } from 'danvan/organization';
 * import { administrativeLevels, communityLevel } from 'danvan/vietnam';
 *
 * const withVillages = administrativeLevels.map((scheme) => ({
 *   ...scheme,
 *   levels: [...scheme.levels, communityLevel],
 * }));
 * levelsAt(withVillages, '2026-01-01').at(-1); //=> 'village'
 * ```
 *
 * @category Organization
 */
export const communityLevel: LevelScheme['levels'][number] = /* @__PURE__ */ frozen({
  id: 'village',
  name: { vi: 'thôn, tổ dân phố', en: 'village or residential group' },
});
