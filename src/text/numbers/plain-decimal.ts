import { DanvanError } from '#room/findings';

/** The most digits after the point that can be asked for. */
const mostPlaces = 100;

/** Refuses a number of decimals that no number can be printed with. */
export function places(asked: number): number {
  if (Number.isInteger(asked) && asked >= 0 && asked <= mostPlaces) return asked;
  const message = `${asked} is no number of decimals; take a whole number from 0 to ${mostPlaces}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Refuses NaN and infinity. */
export function finite(amount: number): number {
  if (Number.isFinite(amount)) return amount;
  throw new DanvanError('INVALID_ARGUMENT', `${amount} is no amount.`);
}

/** The shortest decimal that gives a number, without its sign and without an exponent. */
function writtenOut(amount: number): string {
  const [digits = '', exponent = '0'] = String(Math.abs(amount)).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const all = `${whole}${fraction}`;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${all}`;
  return `${all.slice(0, point).padEnd(point, '0')}.${all.slice(point)}`;
}

/** Rounds a written decimal half up. */
function rounded(written: string, most: number): readonly [whole: string, fraction: string] {
  const [whole = '', fraction = ''] = written.split('.');
  if (fraction.length <= most) return [whole, fraction];
  const kept = `${whole}${fraction.slice(0, most)}`;
  const isUp = fraction.charAt(most) >= '5';
  const digits = isUp ? String(BigInt(kept) + 1n).padStart(kept.length, '0') : kept;
  const point = digits.length - most;
  return [digits.slice(0, point), digits.slice(point)];
}

/** Cuts a decimal that is written out to the digits asked for, rounding half up. */
export function withPlaces(
  written: string,
  mostDecimals: number | undefined,
  leastDecimals: number,
): string {
  const least = places(leastDecimals);
  if (mostDecimals !== undefined && places(mostDecimals) < least) {
    const message = `At most ${mostDecimals} and at least ${leastDecimals} decimals cannot both be.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const isBelow = written.startsWith('-');
  const [whole, fraction] = rounded(written.replace('-', ''), mostDecimals ?? Infinity);
  const digits = fraction.replace(/0+$/, '').padEnd(least, '0');
  const sign = isBelow && /[1-9]/.test(`${whole}${fraction}`) ? '-' : '';
  return `${sign}${whole}${digits === '' ? '' : '.'}${digits}`;
}

/** Writes an amount without exponent: “58.5”; rounds half up to the digits asked for. */
export function plainDecimal(amount: number, mostDecimals?: number, leastDecimals = 0): string {
  // Most figures of a report are whole, and print as they are.
  const isAsIs = leastDecimals === 0 && (mostDecimals === undefined || places(mostDecimals) >= 0);
  if (isAsIs && Number.isSafeInteger(amount)) return String(amount);
  const sign = finite(amount) < 0 ? '-' : '';
  return withPlaces(`${sign}${writtenOut(amount)}`, mostDecimals, leastDecimals);
}
