import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { openSidesOf, qualifiers, type Qualifier } from '#room/text';

/**
 * A number as a source states it: exact, or with a word before it.
 *
 * Vietnamese: số liệu kèm từ chỉ mức độ.
 *
 * `amount` is null for “nhiều” only.
 *
 * @example
 * ```ts
 * import type { QualifiedCount } from 'danvan/democracy';
 *
 * const opinions: QualifiedCount = { amount: 11_000, qualifier: 'over' };
 * ```
 *
 * @category Democracy
 */
export interface QualifiedCount {
  /** The number; null where the source has none. */
  readonly amount: number | null;
  /** The word before it. */
  readonly qualifier: Qualifier;
}

/**
 * A count, a sum of money in đồng or an area in square metres, with the word of its source or alone.
 *
 * Vietnamese: số liệu.
 *
 * @example
 * ```ts
 * import type { StatedCount } from 'danvan/democracy';
 *
 * const many: StatedCount = { amount: null, qualifier: 'many' };
 * ```
 *
 * @category Democracy
 */
export type StatedCount = number | QualifiedCount;

const numberOrMany = breach(
  'number-or-many',
  'an amount is null where, and only where, the qualifier is "many"',
  'amount',
);

const statedBy = (amount: z.ZodMiniType<number>) =>
  z.union([
    amount,
    strictObject({ amount: z.nullable(amount), qualifier: z.enum(qualifiers) }).check(
      z.refine((given) => (given.amount === null) === (given.qualifier === 'many'), numberOrMany),
    ),
  ]);

/** A whole number that is not negative. */
export const countSchema = statedBy(z.int().check(z.nonnegative()));

/** Money in đồng, an area in square metres: not negative. */
export const amountSchema = statedBy(z.number().check(z.nonnegative()));

/** Between what a number can be, by the word before it. */
export interface CountBounds {
  readonly from: number;
  readonly to: number;
  /** Whether it is above `from` and never that itself: “trên 100”. */
  readonly isAbove?: boolean;
  /** Whether it is below `to` and never that itself: “gần 100”. */
  readonly isBelow?: boolean;
}

const above: ReadonlySet<Qualifier> = new Set(['over', 'more-than', 'many']);
const below: ReadonlySet<Qualifier> = new Set(['nearly', 'under']);

/** The least and the most that a stated number can be. */
export function boundsOf(stated: StatedCount): CountBounds {
  if (typeof stated === 'number') return { from: stated, to: stated };
  const { amount, qualifier } = stated;
  const isOpen = { isAbove: above.has(qualifier), isBelow: below.has(qualifier) };
  if (amount === null) return { from: 1, to: Infinity, ...isOpen };
  const { openBelow, openAbove } = openSidesOf(qualifier);
  return { from: openBelow ? 0 : amount, to: openAbove ? Infinity : amount, ...isOpen };
}

/** Whether all that one can be lies above all that the other can be. */
export const liesAbove = (one: CountBounds, other: CountBounds): boolean =>
  one.from > other.to ||
  (one.from === other.to && (one.isAbove === true || other.isBelow === true));
