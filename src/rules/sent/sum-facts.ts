import { quantityAt, type Quantity } from '#room/aggregation';
import type { ObservedValue } from '#room/indicators';
import { subtractExactly } from '#room/text';
import type { Figures } from './figures.js';
import { wordedValue } from './given.js';
import { namedAmounts } from './verdict.js';

/** What findings tell of a figure beside what it should be. */
export interface SumFacts {
  readonly amount: number;
  /** Where a number does not say all. */
  readonly value: ObservedValue | undefined;
  readonly sum: number;
  readonly difference: number;
}

/** The figure of a row, what it should be, and how far they lie apart. */
export function sumFacts(figures: Figures, row: number, sum: Quantity): SumFacts {
  const [amount, other] = namedAmounts(quantityAt(figures, row), sum);
  const value = wordedValue(figures, row);
  return { amount, value, sum: other, difference: subtractExactly(amount, other) };
}
