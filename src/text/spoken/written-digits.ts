import { DanvanError } from '#room/findings';
import { plainDecimal } from '../numbers/plain-decimal.js';

/** A number in its digits. */
export interface WrittenDigits {
  readonly isNegative: boolean;
  readonly whole: string;
  /** The digits after the comma; empty where there are none. */
  readonly fraction: string;
}

/** The most digits before the comma that have words. */
const mostDigits = 27;

const refuse = (problem: string): never => {
  throw new DanvanError('INVALID_ARGUMENT', problem);
};

function plain(amount: number | bigint): string {
  if (typeof amount === 'bigint') return String(amount);
  if (typeof amount !== 'number') return refuse('The amount is no number.');
  // Beyond, the digits of a number are not those that were meant.
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER && Number.isFinite(amount)) {
    return refuse(`${amount} is too large to be exact as a number; give it as a bigint.`);
  }
  return plainDecimal(amount);
}

/**
 * Takes a number apart into its digits.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no exact number, or has more
 * than 27 digits.
 */
export function writtenDigits(amount: number | bigint): WrittenDigits {
  const written = plain(amount);
  const [whole = '0', fraction = ''] = written.replace('-', '').split('.');
  if (whole.length > mostDigits) refuse(`A number of ${whole.length} digits has no words here.`);
  return { isNegative: written.startsWith('-'), whole, fraction };
}
