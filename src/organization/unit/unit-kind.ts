import type { Interval } from './interval.js';
import type { Name } from './name.js';
import type { PaperPractice } from './paper-practice.js';

/**
 * A kind of unit, with the name that reports use for it.
 *
 * Vietnamese: loại đơn vị.
 *
 * The catalogue of kinds is open: `danvan/vietnam` ships one, users add theirs. The interval says
 * when the kind exists in the country at large; a unit outside of it gives a note, no error, for
 * each province moved on a day of its own.
 *
 * @example
 * ```ts
 * import type { UnitKind } from 'danvan/organization';
 *
 * const ward: UnitKind = {
 *   id: 'ward',
 *   name: { vi: 'phường', en: 'ward' },
 *   category: 'place',
 *   levels: ['commune'],
 * };
 * ```
 *
 * @category Organization
 */
export interface UnitKind extends Interval {
  /** Identity of the kind: `commune`. */
  readonly id: string;
  /** What one of them is called. */
  readonly name: Name;
  /** Whether they are places or organizations. */
  readonly category: 'place' | 'organization';
  /** The levels at which the kind is met, from the highest down. */
  readonly levels: readonly string[];
  /** The system that the kind belongs to: `party`, `state`, `front`. */
  readonly system?: string | undefined;
  /** The law or the source behind it. */
  readonly legalBasis?: string | undefined;
  /**
   * How papers of such bodies name them; of several that fit a level, the first that says something
   * of a point. Defaults to a head who signs alone, under the unit above.
   */
  readonly paper?: readonly PaperPractice[] | undefined;
}
