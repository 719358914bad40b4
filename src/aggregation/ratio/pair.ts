import { addQuantities, type Quantity } from '../choice/quantity.js';
import type { Span, Stretch } from '../choice/span.js';

/** Both terms of a ratio for the same days of the same units. */
export interface Pair {
  /** The unit that both are of, with all below it where they are. */
  readonly unit: number;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
  readonly rows: readonly number[];
  /** The days of both, by their numbers. */
  readonly days: Stretch;
  /** How many owed unit-days both cover. */
  readonly unitDays: number;
  /** Units whose consolidated figure stands in, of either term. */
  readonly standsIn: readonly number[];
}

const quantityOf = (spans: readonly Span[]): Quantity =>
  addQuantities(spans.map(({ quantity }) => quantity));

/** Sets the reports of both terms beside each other. */
export const pairOf = (
  sides: { readonly above: readonly Span[]; readonly below: readonly Span[] },
  rest: Pick<Pair, 'unit' | 'unitDays' | 'standsIn' | 'days'>,
): Pair => ({
  ...rest,
  numerator: quantityOf(sides.above),
  denominator: quantityOf(sides.below),
  rows: [...sides.above, ...sides.below].flatMap(({ rows }) => rows),
});

/** A share of nothing is none. */
export const isOfNothing = ({ denominator }: Pair): boolean =>
  denominator.from === 0 && denominator.to === 0;
