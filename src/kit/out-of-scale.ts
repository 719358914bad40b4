/** How many times above or below the usual an amount is no longer one of the same scale. */
const leastTimes = 500;

/** Amounts beside the one in question that there must be, to tell what is usual. */
export const leastOthers = 3;

const steps = [1e3, 1e6, 1e9];
const near = 20;

/** An amount far above or below the others. */
export interface OutOfScale {
  /** Its place among all that were handed in. */
  readonly at: number;
  readonly amount: number;
  readonly usual: number;
  /** How many others there are. */
  readonly others: number;
  /** The amount in thousands, millions or billions, where that is of the usual scale. */
  readonly perhaps?: number;
}

function perhapsOf(amount: number, usual: number): { readonly perhaps?: number } {
  const meant = steps
    .map((step) => (amount > usual ? amount / step : amount * step))
    .find((one) => one <= usual * near && one >= usual / near);
  return meant === undefined ? {} : { perhaps: meant };
}

/** Whether two amounts, the least and the most above zero, are of different scales. */
export const areOutOfScale = (least: number, most: number): boolean => most >= least * leastTimes;

/** The amounts that are of another scale than the others; what is not above zero tells nothing. */
export function outOfScaleAmong(amounts: readonly number[]): readonly OutOfScale[] {
  const sent = amounts
    .map((amount, at) => ({ at, amount }))
    .filter(({ amount }) => amount > 0 && Number.isFinite(amount));
  if (sent.length <= leastOthers) return [];
  const sorted = sent.map(({ amount }) => amount).toSorted((a, b) => a - b);
  // The lower of two in the middle was sent; what lies between a right and a wrong one was not.
  const usual = sorted[(sorted.length - 1) >> 1] ?? NaN;
  return sent.flatMap(({ at, amount }) => {
    const times = amount > usual ? amount / usual : usual / amount;
    if (times < leastTimes) return [];
    return [{ at, amount, usual, others: sent.length - 1, ...perhapsOf(amount, usual) }];
  });
}
