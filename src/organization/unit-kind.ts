import type { Name } from './name.js';

/**
 * A kind of unit, with the name that reports use for it.
 *
 * Term: loại đơn vị. The catalogue of kinds is open: `danvan/vietnam` ships one, users add theirs.
 *
 * @example
 * ```ts
 * import type { UnitKind } from 'danvan';
 *
 * const ward: UnitKind = {
 *   id: 'ward',
 *   name: { vi: 'phường', en: 'ward' },
 *   category: 'place',
 *   level: 'commune',
 * };
 * ```
 *
 * @category Organization
 */
export interface UnitKind {
  readonly id: string;
  readonly name: Name;
  readonly category: 'place' | 'organization';
  readonly level: string;
}
