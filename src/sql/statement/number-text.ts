import { DanvanError } from '#room/findings';

/** A whole number as every database reads it. */
export function wholeText(number: number): string {
  if (Number.isSafeInteger(number)) return String(number);
  throw new DanvanError('INVALID_ARGUMENT', `${number} is no whole number.`);
}

/** Any finite number as every database reads it; null where there is none. */
export const realText = (number: number | null): string =>
  number !== null && Number.isFinite(number) ? number.toExponential() : 'null';
