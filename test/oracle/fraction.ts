/** An exact number: whole, over a whole above zero, in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const size = (n: bigint): bigint => (n < 0n ? -n : n);

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisorOf(b, a % b));

export const fraction = (n: bigint, d: bigint): Fraction => {
  const divisor = divisorOf(size(n), size(d)) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
};

export const zero: Fraction = { n: 0n, d: 1n };
export const one: Fraction = { n: 1n, d: 1n };

/** Of a number with at most three decimals. */
export const exact = (value: number): Fraction =>
  Number.isInteger(value)
    ? { n: BigInt(value), d: 1n }
    : fraction(BigInt(Math.round(value * 1000)), 1000n);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

export const equal = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;
export const isZero = (a: Fraction): boolean => a.n === 0n;
export const isNegative = (a: Fraction): boolean => a.n < 0n;

export const textOf = (a: Fraction): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);
