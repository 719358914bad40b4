import { rateWithin } from '../choice/within-numbers.js';
import { addQuantities, exactly, nothing, type Quantity } from '../choice/quantity.js';
import { finite } from '../count/amounts.js';
import type { Pair } from './pair.js';

/** The sums of both terms. */
export interface Sums {
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}

const sumOf = (quantities: readonly Quantity[]): Quantity =>
  quantities.length === 0 ? nothing : addQuantities(quantities);

/** Adds up the terms of pairs. */
export const sumsOf = (pairs: readonly Pair[]): Sums => ({
  numerator: sumOf(pairs.map(({ numerator }) => numerator)),
  denominator: sumOf(pairs.map(({ denominator }) => denominator)),
});

/** One end of a rate: open where it is divided by what may be nothing. */
function endOf(above: number, below: number, factor: number): number {
  if (below === Infinity) return 0;
  if (below === 0 || above === Infinity) return Infinity;
  return rateWithin(above, below, factor);
}

const isCertain = ({ amount, from, to, plausibleFrom, plausibleTo }: Quantity): boolean =>
  amount === from && from === to && to === plausibleFrom && plausibleFrom === plausibleTo;

/** The rate of sums with ends. */
function rateBetween({ numerator, denominator }: Sums, factor: number): Quantity {
  const isKnown = numerator.amount !== null && denominator.amount !== null;
  const rate = isKnown ? finite(endOf(numerator.amount, denominator.amount, factor)) : null;
  const from = endOf(numerator.from, denominator.to, factor);
  const to = endOf(numerator.to, denominator.from, factor);
  const isExact = numerator.from === numerator.to && denominator.from === denominator.to;
  return {
    amount: rate,
    from,
    to,
    plausibleFrom: endOf(numerator.plausibleFrom, denominator.plausibleTo, factor),
    plausibleTo: endOf(numerator.plausibleTo, denominator.plausibleFrom, factor),
    ...(rate !== null && !isExact && { qualifier: 'about' as const }),
  };
}

/** The rate of the sums. */
export function rateOf(sums: Sums, factor: number): Quantity {
  const { numerator, denominator } = sums;
  const isOne = isCertain(numerator) && isCertain(denominator);
  if (!isOne) return rateBetween(sums, factor);
  // Division is slow, and all ends are the same.
  const rate = endOf(numerator.to, denominator.to, factor);
  return { ...exactly(rate), amount: finite(rate) };
}
