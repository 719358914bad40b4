/** In place of a whole number, where there is none. */
export const notWhole = -2;

/** An amount as a whole number of parts; {@link notWhole} for one that is negative or not exact. */
export function wholeOf(amount: number, scale: number): number {
  const whole = Math.round(amount * scale);
  const isExact = whole / scale === amount && whole <= Number.MAX_SAFE_INTEGER;
  return isExact && amount >= 0 && !Object.is(amount, -0) ? whole : notWhole;
}
