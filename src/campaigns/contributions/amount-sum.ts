import { addExactly, openSidesOf, wordOfSides, type Qualifier } from '#room/text';

/**
 * A sum that says how much of it is known.
 *
 * Vietnamese: tổng số (có mức độ).
 *
 * `amount` is null where not one part has a number. `openBelow`: the true sum may be smaller, for a
 * part is “gần”, “dưới”; `openAbove`: it may be larger, for a part is “trên”, “nhiều”. `qualifier`
 * is the word to print: the one of the source while there is one part only, else the one that the
 * open sides call for.
 *
 * @example
 * ```ts
 * import type { AmountSum } from 'danvan/campaigns';
 *
 * const isExact = ({ openBelow, openAbove }: AmountSum): boolean => !openBelow && !openAbove;
 * ```
 *
 * @category Campaigns
 */
export interface AmountSum {
  readonly amount: number | null;
  readonly openBelow: boolean;
  readonly openAbove: boolean;
  readonly qualifier?: Qualifier | undefined;
  /** How many parts have a number. */
  readonly counted: number;
  /** How many have none: “nhiều”, or no stated value. */
  readonly withoutAmount: number;
}

const nothing: AmountSum = Object.freeze({
  amount: null,
  openBelow: false,
  openAbove: false,
  counted: 0,
  withoutAmount: 0,
});

/** The sum of one part; a part without a number is counted as such. */
export function amountSumOf(amount: number | null, qualifier?: Qualifier): AmountSum {
  const { openBelow, openAbove } = openSidesOf(qualifier);
  const parts =
    amount === null ? { counted: 0, withoutAmount: 1 } : { counted: 1, withoutAmount: 0 };
  // An amount that is no number is refused here, be it the only one.
  const exact = amount === null ? null : addExactly([amount]);
  return Object.freeze({ amount: exact, openBelow, openAbove, qualifier, ...parts });
}

function wordOf(sum: AmountSum): Qualifier | undefined {
  if (sum.counted === 0) return sum.openAbove ? 'many' : undefined;
  return wordOfSides(sum);
}

/** Adds sums exactly; neither order nor grouping changes the result. */
export function addAmountSums(sums: readonly AmountSum[]): AmountSum {
  const parts = sums.filter(({ counted, withoutAmount }) => counted + withoutAmount > 0);
  const [only = nothing, ...others] = parts;
  if (others.length === 0) return only;
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  const sum: AmountSum = {
    amount: amounts.length === 0 ? null : addExactly(amounts),
    openBelow: parts.some(({ openBelow }) => openBelow),
    openAbove: parts.some(({ openAbove }) => openAbove),
    counted: addExactly(parts.map(({ counted }) => counted)),
    withoutAmount: addExactly(parts.map(({ withoutAmount }) => withoutAmount)),
  };
  return Object.freeze({ ...sum, qualifier: wordOf(sum) });
}
