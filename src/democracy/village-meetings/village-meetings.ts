import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { villageMeetingsSchema } from './village-meetings-schema.js';

/**
 * How often villages met as a whole in a year.
 *
 * Vietnamese: họp toàn thể thôn, tổ dân phố.
 *
 * A village counts once: with those that met once, twice, or another number of times.
 *
 * @example
 * ```ts
 * import type { VillageMeetings } from 'danvan/democracy';
 *
 * const isToldOf = ({ villages }: VillageMeetings): boolean => villages !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface VillageMeetings extends DemocracyRecord {
  /** All villages and residential groups: thôn, tổ dân phố. */
  readonly villages?: StatedCount | undefined;
  /** Villages that met once in the year. */
  readonly once?: StatedCount | undefined;
  /** Villages that met twice. */
  readonly twice?: StatedCount | undefined;
  /** Villages that met another number of times, or never. */
  readonly other?: StatedCount | undefined;
}

/**
 * {@link VillageMeetings} as they are typed in: id and unit make a row complete.
 *
 * Vietnamese: họp toàn thể thôn, tổ dân phố.
 *
 * @example
 * ```ts
 * import type { VillageMeetingsInput } from 'danvan/democracy';
 *
 * const row: VillageMeetingsInput = { id: 'v1', unit: 'xa-a', period: '2026', villages: 9, once: 2, twice: 6 };
 * ```
 *
 * @category Democracy
 */
export interface VillageMeetingsInput extends Readonly<z.input<typeof villageMeetingsSchema>> {}
