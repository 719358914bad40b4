import type { ReportedValue } from '#room/indicators';
import type { Qualifier } from '#room/text';
import { jointWord, turned } from './joint-word.js';
import { productWithin, sumWithin } from './within-numbers.js';

/**
 * What is known of an amount: the one that was written, where it must lie, and where it plausibly
 * lies. Ends are closed; an open side is infinite.
 */
export interface Quantity {
  /** Null for a range and for “nhiều”. */
  readonly amount: number | null;
  readonly from: number;
  readonly to: number;
  readonly plausibleFrom: number;
  readonly plausibleTo: number;
  /** The word of the source; before a sum one that is true of all that was added. */
  readonly qualifier?: Qualifier | undefined;
}

/** An amount that is exactly known. */
export const exactly = (amount: number): Quantity => ({
  amount,
  from: amount,
  to: amount,
  plausibleFrom: amount,
  plausibleTo: amount,
});

export const nothing: Quantity = Object.freeze(exactly(0));

type Ends = Pick<Quantity, 'from' | 'to' | 'plausibleFrom' | 'plausibleTo'>;

/** Where an amount lies; `below` and `above` are as far as it plausibly is from the truth. */
type EndsOf = (amount: number, below: number, above: number) => Ends;

const upTo: EndsOf = (amount, below) => ({
  from: Math.min(0, amount),
  to: amount,
  plausibleFrom: below,
  plausibleTo: amount,
});
const fromOn: EndsOf = (amount, _below, above) => ({
  from: amount,
  to: Infinity,
  plausibleFrom: amount,
  plausibleTo: above,
});

const endsOf: { readonly [Word in Qualifier]: EndsOf } = {
  nearly: upTo,
  under: upTo,
  'at-most': upTo,
  over: fromOn,
  'more-than': fromOn,
  'at-least': fromOn,
  about: (amount, below, above) => ({
    from: Math.min(0, amount),
    to: Infinity,
    plausibleFrom: below,
    plausibleTo: above,
  }),
  many: () => ({ from: 1, to: Infinity, plausibleFrom: 1, plausibleTo: Infinity }),
};

/** Of whole numbers a quotient is the nearest number to the exact product, and quickly there. */
function share(amount: number, percent: number): number {
  const hundredths = amount * percent;
  const isWhole = Number.isSafeInteger(amount) && Number.isSafeInteger(percent);
  return isWhole && hundredths > 0 && Number.isSafeInteger(hundredths)
    ? hundredths / 100
    : productWithin(amount, percent / 100);
}

/** A sum that no number holds is more than the largest one, or less than the smallest. */
const leastOf = (end: number): number => Math.min(end, Number.MAX_VALUE);
const mostOf = (end: number): number => Math.max(end, -Number.MAX_VALUE);
const heldOf = (amount: number): number | null => (Number.isFinite(amount) ? amount : null);

/** The quantity of a reported value; `tolerance` in percent is how far a word plausibly reaches. */
export function quantityOf(value: ReportedValue, tolerance: number): Quantity {
  const { amount, to, qualifier } = value;
  if (amount !== null && to !== undefined && to !== amount) {
    const ends = { from: amount, to, plausibleFrom: amount, plausibleTo: to };
    return { amount: null, ...ends, qualifier };
  }
  if (qualifier === undefined) return exactly(amount ?? 0);
  const nominal = amount ?? 1;
  const below = share(nominal, 100 - tolerance);
  const ends = endsOf[qualifier](nominal, below, share(nominal, 100 + tolerance));
  return {
    amount,
    from: ends.from,
    to: ends.to,
    plausibleFrom: ends.plausibleFrom,
    plausibleTo: ends.plausibleTo,
    qualifier,
  };
}

/** A quantity with a word before its amount, where it has one, and is not exact. */
const worded = (quantity: Quantity, word: Qualifier | undefined): Quantity => {
  const isOpen = quantity.amount !== null && quantity.from !== quantity.to;
  return isOpen && word !== undefined ? { ...quantity, qualifier: word } : quantity;
};

/** The word that a quantity brings into a sum. */
const broughtBy = (quantity: Quantity): Qualifier | undefined =>
  quantity.from === quantity.to ? undefined : wordOf(quantity);

/** Adds quantities exactly; a sum of one is that one, one that no number holds has bounds. */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  const [only, ...others] = quantities;
  if (only !== undefined && others.length === 0) return only;
  const amounts = quantities.flatMap(({ amount }) => amount ?? []);
  const sum = {
    amount: amounts.length < quantities.length ? null : heldOf(sumWithin(amounts)),
    from: leastOf(sumWithin(quantities.map(({ from }) => from))),
    to: mostOf(sumWithin(quantities.map(({ to }) => to))),
    plausibleFrom: leastOf(sumWithin(quantities.map(({ plausibleFrom }) => plausibleFrom))),
    plausibleTo: mostOf(sumWithin(quantities.map(({ plausibleTo }) => plausibleTo))),
  };
  return worded(sum, jointWord(quantities.map(broughtBy)));
}

const subtractEnds = (minuend: number, subtrahend: number): number => {
  if (subtrahend === Infinity) return 0;
  return Math.max(0, sumWithin([minuend, -subtrahend]));
};

/** What lies between two running totals; null where the later one is certainly the smaller. */
export function subtractQuantities(later: Quantity, earlier: Quantity): Quantity | null {
  if (later.to < earlier.from) return null;
  const isKnown = later.amount !== null && earlier.amount !== null;
  const amount = isKnown ? heldOf(sumWithin([later.amount, -earlier.amount])) : null;
  const difference = {
    amount: amount === null ? null : Math.max(0, amount),
    from: leastOf(subtractEnds(later.from, earlier.to)),
    to: subtractEnds(later.to, earlier.from),
    plausibleFrom: leastOf(subtractEnds(later.plausibleFrom, earlier.plausibleTo)),
    plausibleTo: subtractEnds(later.plausibleTo, earlier.plausibleFrom),
  };
  // An amount that is cut at zero is nobody's.
  if (amount === null || amount < 0) return difference;
  const taken = broughtBy(earlier);
  return worded(difference, jointWord([broughtBy(later), taken && turned[taken]]));
}

/** A part of a quantity, of 1; its amount keeps the word. */
export const partOfQuantity = (quantity: Quantity, part: number): Quantity =>
  worded(
    {
      amount: quantity.amount === null ? null : productWithin(quantity.amount, part),
      from: productWithin(quantity.from, part),
      to: productWithin(quantity.to, part),
      plausibleFrom: productWithin(quantity.plausibleFrom, part),
      plausibleTo: productWithin(quantity.plausibleTo, part),
    },
    broughtBy(quantity),
  );

/** Whether it is one exact amount. */
export const isExact = ({ amount, from, to }: Quantity): boolean => amount !== null && from === to;

/** The word to print before an amount: its own, or the one that its open sides call for. */
export function wordOf({ amount, from, to, qualifier }: Quantity): Qualifier | undefined {
  if (qualifier !== undefined) return qualifier;
  if (amount === null || from === to) return undefined;
  const openBelow = from < amount;
  if (openBelow && to > amount) return 'about';
  return openBelow ? 'nearly' : 'over';
}
