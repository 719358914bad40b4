import type { CalendarDate } from '#room/time';
import { isInForce, type Interval } from './interval.js';
import type { Name } from './name.js';

/**
 * The levels of a country at one time, from the highest down.
 *
 * Vietnamese: hệ thống cấp.
 *
 * A dated fact: `danvan/vietnam` ships the Vietnamese ones.
 *
 * @example
 * ```ts
 * import type { LevelScheme } from 'danvan/organization';
 *
 * const scheme: LevelScheme = {
 *   from: '2025-07-01',
 *   levels: [
 *     { id: 'province', name: { vi: 'cấp tỉnh', en: 'province level' } },
 *     { id: 'commune', name: { vi: 'cấp xã', en: 'commune level' } },
 *   ],
 * };
 * ```
 *
 * @category Organization
 */
export interface LevelScheme extends Interval {
  /** The levels of that time, from the highest down. */
  readonly levels: readonly { readonly id: string; readonly name: Name }[];
  /** The act that set them. */
  readonly legalBasis?: string | undefined;
}

/**
 * The levels in force on a day.
 *
 * Vietnamese: hệ thống cấp.
 *
 * @param schemes - The schemes that followed each other.
 * @param date - An ISO calendar date.
 * @returns Ids of the levels from the highest down; none where no scheme is in force.
 *
 * @example
 * ```ts
 * import { levelsAt } from 'danvan/organization';
 *
 * const name = { vi: 'cấp xã' };
 * const schemes = [{ from: '2025-07-01', levels: [{ id: 'commune', name }] }];
 * levelsAt(schemes, '2026-01-01'); //=> ['commune']
 * levelsAt(schemes, '2025-06-30'); //=> []
 * ```
 *
 * @category Organization
 */
export const levelsAt = (schemes: readonly LevelScheme[], date: CalendarDate): readonly string[] =>
  schemes.find((scheme) => isInForce(scheme, date))?.levels.map(({ id }) => id) ?? [];
