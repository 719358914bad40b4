import type * as z from 'zod/mini';
import type { StatedCount } from '../common/stated-count.js';
import type { WorkplaceRecord } from '../common/workplace-fields.js';
import type { conferenceSchema } from './conference-schema.js';

/**
 * Conferences of staff: one that was held, or how many of those that had to be were.
 *
 * Vietnamese: hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * `held` and `obliged` count agencies or enterprises that held a conference, and that had to. A row
 * that states neither is one conference. `attended`, `total` and `askedBy` are about one.
 *
 * @example
 * ```ts
 * import type { Conference } from 'danvan/democracy';
 *
 * const isShort = ({ attended, total }: Conference): boolean => attended !== total;
 * ```
 *
 * @category Democracy
 */
export interface Conference extends WorkplaceRecord {
  /** Whether it was called beside the regular one: hội nghị bất thường. Defaults to false. */
  readonly extraordinary: boolean;
  /** Agencies or enterprises that held one. One where neither this nor `obliged` is stated. */
  readonly held?: StatedCount | undefined;
  /** Those that had to hold one. */
  readonly obliged?: StatedCount | undefined;
  /** Staff who took part. */
  readonly attended?: StatedCount | undefined;
  /** All staff. */
  readonly total?: StatedCount | undefined;
  /** Staff who asked for an extraordinary one. */
  readonly askedBy?: StatedCount | undefined;
}

/**
 * A {@link Conference} as it is typed in: id and unit make it complete.
 *
 * Vietnamese: hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * @example
 * ```ts
 * import type { ConferenceInput } from 'danvan/democracy';
 *
 * const row: ConferenceInput = { id: 'c1', unit: 'so-a', date: '2026-01-20', attended: 41, total: 46 };
 * ```
 *
 * @category Democracy
 */
export interface ConferenceInput extends Readonly<z.input<typeof conferenceSchema>> {}
