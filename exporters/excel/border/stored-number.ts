import type { NumberCell } from '#room/report';
import { divideExactly, roundHalfUp } from '#room/text';

/** The scales that a run of commas in a format gives. */
const scales = [1, 1e3, 1e6, 1e9, 1e12] as const;

/** The largest whole number of fifteen digits. */
const largest = 999_999_999_999_999;

const hasFifteenDigits = (amount: number): boolean => Number(amount.toPrecision(15)) === amount;

/** Excel keeps fifteen digits of a number; a fraction needs no more than are printed of it. */
function isExact({ amount, scale = 1, decimals }: NumberCell): boolean {
  if (Math.abs(amount) > largest) return false;
  if (Number.isInteger(amount)) return true;
  // So few digits are printed that there is no need to count them.
  if (Math.abs(amount / scale) < 10 ** (15 - decimals)) return true;
  if (hasFifteenDigits(amount)) return true;
  return hasFifteenDigits(roundHalfUp(divideExactly(amount, scale), decimals));
}

/** Whether a figure can be stored as a number that shows as it is printed. */
export function isStorable(cell: NumberCell): boolean {
  const { scale = 1, suffix } = cell;
  return (suffix === '%' ? scale === 1 : scales.some((known) => known === scale)) && isExact(cell);
}

/** The number that is stored: a rate in percent is stored as a share. */
export const storedAmount = ({ amount, suffix }: NumberCell): number =>
  suffix === '%' ? divideExactly(amount, 100) : amount;
