import { isDanvanError } from '#room/findings';
import { addExactly, divideExactly, multiplyExactly } from '#room/text';

/** An exact result; infinite, with the sign of a rough one, where it is larger than a number can be. */
function held(exact: () => number, rough: () => number): number {
  try {
    return exact();
  } catch (cause) {
    if (isDanvanError(cause)) return rough() < 0 ? -Infinity : Infinity;
    throw cause;
  }
}

/** Small enough that no sum of what is scaled by it is too large. */
const tiny = 2 ** -64;

/** The exact sum, infinite where no number holds it; of infinite numbers all have the same sign. */
export const sumWithin = (numbers: readonly number[]): number =>
  numbers.every(Number.isFinite)
    ? held(
        () => addExactly(numbers),
        () => numbers.reduce((sum, number) => sum + number * tiny, 0),
      )
    : numbers.reduce((sum, number) => sum + number, 0);

/** The exact product, infinite where no number holds it. */
export const productWithin = (a: number, b: number): number =>
  Number.isFinite(a)
    ? held(
        () => multiplyExactly(a, b),
        () => Math.sign(a) * Math.sign(b),
      )
    : a;

/** A part of a whole in the unit of a factor, infinite where no number holds it. */
export function rateWithin(part: number, whole: number, factor: number): number {
  const product = productWithin(part, factor);
  if (Number.isFinite(product)) {
    return held(
      () => divideExactly(product, whole),
      () => Math.sign(product) * Math.sign(whole),
    );
  }
  const quotient = held(
    () => divideExactly(part, whole),
    () => Math.sign(part) * Math.sign(whole),
  );
  return productWithin(quotient, factor);
}
