import { DanvanError } from '#room/findings';
import { ExactDecimal } from './exact-decimal.js';
import { finite, places, withPlaces } from './plain-decimal.js';

/** Reads a number as the decimal that it prints as; NaN and infinity are refused. */
const decimal = (amount: number) => new ExactDecimal(finite(amount));

type Exact = ReturnType<typeof decimal>;

/** The nearest number, never minus zero. */
function numberOf(exact: Exact): number {
  const amount = exact.toNumber();
  if (Number.isFinite(amount)) return amount + 0;
  throw new DanvanError('INVALID_ARGUMENT', 'The result is larger than a number can be.');
}

/** Up to fifteen digits a decimal and the number that is nearest to it tell each other. */
const mostThousandths = 1e15;

/** How many thousandths a number with three decimals at the most is; not a number for others. */
function thousandthsOf(amount: number): number {
  const thousandths = Math.round(amount * 1000);
  const isOne = Math.abs(thousandths) <= mostThousandths && thousandths / 1000 === amount;
  return isOne ? thousandths : NaN;
}

/** A whole number of thousandths as a number, where it has no more digits than that tells. */
const fromThousandths = (thousandths: number): number | undefined =>
  Math.abs(thousandths) <= mostThousandths ? thousandths / 1000 + 0 : undefined;

/** The exact sum; it does not depend on the order. */
export function addExactly(amounts: readonly number[]): number {
  let whole = 0;
  let small = 0;
  let rest: Exact | undefined;
  for (const amount of amounts) {
    const sum = whole + amount;
    // Whole numbers add exactly by themselves, and so do thousandths, which is much faster.
    if (Number.isSafeInteger(amount) && Number.isSafeInteger(sum)) whole = sum;
    else {
      const thousandths = small + thousandthsOf(amount);
      if (Number.isSafeInteger(thousandths)) small = thousandths;
      else rest = (rest ?? new ExactDecimal(0)).plus(decimal(amount));
    }
  }
  if (rest === undefined && small === 0) return whole + 0;
  const near = rest === undefined ? fromThousandths(whole * 1000 + small) : undefined;
  return (
    near ??
    numberOf(
      new ExactDecimal(small)
        .div(1000)
        .plus(whole)
        .plus(rest ?? 0),
    )
  );
}

const areWhole = (a: number, b: number): boolean =>
  Number.isSafeInteger(a) && Number.isSafeInteger(b);

/** The exact difference `minuend − subtrahend`. */
export function subtractExactly(minuend: number, subtrahend: number): number {
  const difference = minuend - subtrahend;
  if (areWhole(minuend, subtrahend) && Number.isSafeInteger(difference)) return difference + 0;
  const near = fromThousandths(thousandthsOf(minuend) - thousandthsOf(subtrahend));
  return near ?? numberOf(decimal(minuend).minus(decimal(subtrahend)));
}

/** The exact product. */
export function multiplyExactly(a: number, b: number): number {
  const product = a * b;
  if (areWhole(a, b) && Number.isSafeInteger(product)) return product + 0;
  return numberOf(decimal(a).times(decimal(b)));
}

/** Thirty significant digits, however large or small the two are. */
function quotient(dividend: number, divisor: number): Exact {
  const above = decimal(dividend);
  const below = decimal(divisor);
  if (below.eq(0)) throw new DanvanError('INVALID_ARGUMENT', 'Nothing can be divided by zero.');
  const shift = below.e - above.e;
  return above.times(`1e${shift}`).div(below).times(`1e${-shift}`);
}

/** The quotient to thirty significant digits; the caller sees to a divisor other than zero. */
export const divideExactly = (dividend: number, divisor: number): number =>
  numberOf(quotient(dividend, divisor));

/** Rounds halves away from zero, on the decimal digits: 2.5 is 3, 1.005 to two digits is 1.01. */
export const roundHalfUp = (amount: number, decimals: number): number =>
  numberOf(decimal(amount).round(places(decimals)));

/** How many digits stand after the point in the shortest decimal that gives the number. */
export const decimalDigits = (amount: number): number => {
  const { c: digits, e: exponent } = decimal(amount);
  return Math.max(0, digits.length - 1 - exponent);
};

/** Writes a quotient as {@link plainDecimal} does, without passing through a number. */
export const plainQuotient = (dividend: number, divisor: number, mostDecimals?: number): string =>
  withPlaces(quotient(dividend, divisor).toFixed(), mostDecimals, 0);

/** Tells whether a number holds every digit of a decimal text such as “58.5e9”. */
export const holdsExactly = (amount: number, written: string): boolean =>
  Math.abs(amount) <= Number.MAX_SAFE_INTEGER && new ExactDecimal(written).eq(decimal(amount));
