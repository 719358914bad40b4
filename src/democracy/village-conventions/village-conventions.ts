import type * as z from 'zod/mini';
import type { DemocracyRecord } from '../common/democracy-record.js';
import type { StatedCount } from '../common/stated-count.js';
import type { villageConventionsSchema } from './village-conventions-schema.js';

/**
 * Conventions of villages: how many were drawn up, and what became of them.
 *
 * Vietnamese: hương ước, quy ước của thôn, tổ dân phố.
 *
 * `recognised` is what was recognised and stands on the day of the record, or at the end of its period.
 *
 * @example
 * ```ts
 * import type { VillageConventions } from 'danvan/democracy';
 *
 * const areAll = ({ issued, recognised }: VillageConventions): boolean => issued === recognised;
 * ```
 *
 * @category Democracy
 */
export interface VillageConventions extends DemocracyRecord {
  /** All villages and residential groups. */
  readonly villages?: StatedCount | undefined;
  /** Conventions that the people have adopted so far: đã xây dựng, thông qua. */
  readonly issued?: StatedCount | undefined;
  /** Conventions recognised by the authority: được công nhận. */
  readonly recognised?: StatedCount | undefined;
  /** Conventions not recognised: không được công nhận. */
  readonly refused?: StatedCount | undefined;
  /** Conventions amended, added to or replaced: sửa đổi, bổ sung, thay thế. */
  readonly amended?: StatedCount | undefined;
  /** Conventions whose use is suspended: tạm ngừng thực hiện. */
  readonly suspended?: StatedCount | undefined;
  /** Conventions abolished: bãi bỏ. */
  readonly abolished?: StatedCount | undefined;
}

/**
 * {@link VillageConventions} as they are typed in: id and unit make a row complete.
 *
 * Vietnamese: hương ước, quy ước của thôn, tổ dân phố.
 *
 * @example
 * ```ts
 * import type { VillageConventionsInput } from 'danvan/democracy';
 *
 * const row: VillageConventionsInput = { id: 'q1', unit: 'xa-a', date: '2026-11-15', villages: 9, issued: 9, recognised: 8 };
 * ```
 *
 * @category Democracy
 */
export interface VillageConventionsInput extends Readonly<
  z.input<typeof villageConventionsSchema>
> {}
