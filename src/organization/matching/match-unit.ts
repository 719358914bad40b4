import { createUnitMatcher } from './create-unit-matcher.js';
import type { UnitMatch, UnitMatcherOptions, UnitMatchScope } from './unit-match.js';
import type { Unit } from '../unit/unit.js';

/**
 * Finds the unit that a name as people write it means, or says why there is none.
 *
 * Vietnamese: nhận diện tên đơn vị.
 *
 * Reads names without case, spacing, place of the tone mark, type prefix or marks, short forms,
 * aliases, former names and codes; misspelt names last. Two units that fit equally well or nearly
 * are never guessed between. For many texts use {@link createUnitMatcher}. Findings:
 * `organization/ambiguous-name`, `organization/unknown-name`, `organization/name-corrected` (a
 * misspelt name was taken for the only one near), and `text/legacy-encoding`. Texts of more than
 * 500 letters are no names.
 *
 * @param units - The units of a hierarchy or a register.
 * @param text - The name as it was written.
 * @param options - `at`, `within`, `limit`: where and when to look; `kinds`, `abbreviations`: the
 *   words to read with.
 * @returns The unit, the candidates with their reasons, and the findings.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { matchUnit } from 'danvan/organization';
 * import { unitKinds } from 'danvan/vietnam';
 *
 * const { units } = createHierarchy([
 *   { id: 'a', name: 'tỉnh A' },
 *   { id: 'b', name: 'tỉnh B' },
 *   { id: 'a-hoa-binh', name: 'xã Hòa Bình', parent: 'a' },
 *   { id: 'b-hoa-binh', name: 'xã Hoà Bình', parent: 'b' },
 * ]);
 * const options = { kinds: unitKinds };
 * matchUnit(units, 'HOÀ BÌNH', options).match; //=> null
 * matchUnit(units, 'HOÀ BÌNH', { ...options, within: ['b'] }).match?.id; //=> 'b-hoa-binh'
 * ```
 *
 * @category Organization
 */
export const matchUnit = (
  units: readonly Unit[],
  text: string,
  options: UnitMatcherOptions & UnitMatchScope = {},
): UnitMatch => createUnitMatcher(units, options)(text, options);
