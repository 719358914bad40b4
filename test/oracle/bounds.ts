import type { OracleBounds } from './case.js';
import type { Fraction } from './fraction.js';
import {
  equal,
  exact,
  isNegative,
  isZero,
  minus,
  over,
  plus,
  textOf,
  times,
  zero,
} from './fraction.js';

/** Closed; null is open. */
export interface Interval {
  readonly from: Fraction | null;
  readonly to: Fraction | null;
}

export interface Figure {
  readonly amount: Fraction | null;
  readonly hard: Interval;
  readonly plausible: Interval;
}

const point = { from: zero, to: zero };

/** The figure of no summands, and of a “không phát sinh”. */
export const nothing: Figure = { amount: zero, hard: point, plausible: point };

type Reckon = (a: Fraction, b: Fraction) => Fraction;

export const both = (a: Fraction | null, b: Fraction | null, reckon: Reckon): Fraction | null =>
  a === null || b === null ? null : reckon(a, b);

const sumOfEnds = (a: Interval, b: Interval): Interval => ({
  from: both(a.from, b.from, plus),
  to: both(a.to, b.to, plus),
});

export const sumOf = (figures: readonly Figure[]): Figure =>
  figures.reduce(
    (sum, figure) => ({
      amount: both(sum.amount, figure.amount, plus),
      hard: sumOfEnds(sum.hard, figure.hard),
      plausible: sumOfEnds(sum.plausible, figure.plausible),
    }),
    nothing,
  );

const cut = (end: Fraction | null): Fraction | null =>
  end !== null && isNegative(end) ? zero : end;

const gap = (a: Interval, b: Interval): Interval => ({
  from: cut(both(a.from, b.to, minus) ?? zero),
  to: cut(both(a.to, b.from, minus)),
});

/** Null where it is certainly negative; cut at zero where it may be. */
export const difference = (a: Figure, b: Figure): Figure | null => {
  const most = both(a.hard.to, b.hard.from, minus);
  if (most !== null && isNegative(most)) return null;
  return {
    amount: cut(both(a.amount, b.amount, minus)),
    hard: gap(a.hard, b.hard),
    plausible: gap(a.plausible, b.plausible),
  };
};

export const isExact = ({ amount, hard }: Figure): boolean =>
  amount !== null && [hard.from, hard.to].every((end) => end !== null && equal(end, amount));

/** Which only a change may be. */
export const isBelowZero = ({ amount, hard }: Figure): boolean =>
  [amount, hard.from].some((end) => end !== null && isNegative(end));

const part = (n: Fraction | null, d: Fraction | null, factor: Fraction): Fraction | null =>
  n === null || d === null || isZero(d) ? null : times(over(n, d), factor);

const share = (a: Interval, b: Interval, factor: Fraction): Interval => ({
  from: b.to === null ? zero : part(a.from, b.to, factor),
  to: part(a.to, b.from, factor),
});

export const ratioOf = (numerator: Figure, denominator: Figure, factor: number): Figure => ({
  amount: part(numerator.amount, denominator.amount, exact(factor)),
  hard: share(numerator.hard, denominator.hard, exact(factor)),
  plausible: share(numerator.plausible, denominator.plausible, exact(factor)),
});

export const boundsText = ({ from, to }: Interval): OracleBounds => ({
  from: from === null ? null : textOf(from),
  to: to === null ? null : textOf(to),
});
