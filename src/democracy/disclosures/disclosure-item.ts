import * as z from 'zod/mini';
import { object } from '#room/findings';
import type { DemocracyWord } from '../common/democracy-word.js';
import { democracySpheres, type DemocracySphere } from '../common/spheres.js';

/**
 * What must be made public, within how many days, and for how long.
 *
 * Vietnamese: nội dung phải công khai.
 *
 * Several rows may have one id, each for other spheres or other days in force; `from` and `to` are
 * the days in force. A row with `confirmed: false` never gives more than a note.
 *
 * @example
 * ```ts
 * import type { DisclosureItem } from 'danvan/democracy';
 *
 * const item: DisclosureItem = { id: 'fees', name: { vi: 'mức thu phí' }, workingDays: 10 };
 * ```
 *
 * @category Democracy
 */
export interface DisclosureItem extends DemocracyWord {
  /** Where it must be made public. Defaults to everywhere. */
  readonly spheres?: readonly DemocracySphere[] | undefined;
  /** Kinds of enterprises that it is for. Defaults to all that no other row is for. */
  readonly enterpriseKinds?: readonly string[] | undefined;
  /** The working days within which it is due, counted from the day after. Defaults to no deadline. */
  readonly workingDays?: number | undefined;
  /** The calendar days for which it must be shown at least. Defaults to none. */
  readonly minimumDays?: number | undefined;
  /** Why the row is not confirmed, or how its days are to be understood. */
  readonly why?: string | undefined;
}

/** What a table of {@link DisclosureItem} must hold to be reckoned with. */
export const disclosureItemsShape = z.array(
  object({
    id: z.string(),
    spheres: z.optional(z.array(z.enum(democracySpheres))),
    enterpriseKinds: z.optional(z.array(z.string())),
    workingDays: z.optional(z.int().check(z.nonnegative(), z.maximum(10_000))),
    minimumDays: z.optional(z.int().check(z.nonnegative())),
    from: z.optional(z.string()),
    to: z.optional(z.string()),
  }),
);
