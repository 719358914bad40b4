import type { ReportedValue } from '#room/indicators';
import { addExactly, multiplyExactly, subtractExactly, type Qualifier } from '#room/text';

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
  /** The word of the source, while the amount is that of one source alone. */
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

type Ends = readonly [from: number, to: number, plausibleFrom: number, plausibleTo: number];

/** Where an amount lies; `below` and `above` are as far as it plausibly is from the truth. */
type EndsOf = (amount: number, below: number, above: number) => Ends;

const upTo: EndsOf = (amount, below) => [Math.min(0, amount), amount, below, amount];
const fromOn: EndsOf = (amount, _below, above) => [amount, Infinity, amount, above];

const endsOf: { readonly [Word in Qualifier]: EndsOf } = {
  nearly: upTo,
  under: upTo,
  'at-most': upTo,
  over: fromOn,
  'more-than': fromOn,
  'at-least': fromOn,
  about: (amount, below, above) => [Math.min(0, amount), Infinity, below, above],
  many: () => [1, Infinity, 1, Infinity],
};

const share = (amount: number, percent: number): number => multiplyExactly(amount, percent) / 100;

/** The quantity of a reported value; `tolerance` in percent is how far a word plausibly reaches. */
export function quantityOf(value: ReportedValue, tolerance: number): Quantity {
  const { amount, to, qualifier } = value;
  if (amount !== null && to !== undefined && to !== amount) {
    const ends = { from: amount, to, plausibleFrom: amount, plausibleTo: to };
    return { amount: null, ...ends, qualifier };
  }
  if (qualifier === undefined) return exactly(amount ?? 0);
  const nominal = amount ?? 1;
  const near = [share(nominal, 100 - tolerance), share(nominal, 100 + tolerance)] as const;
  const [from, until, plausibleFrom, plausibleTo] = endsOf[qualifier](nominal, ...near);
  return { amount, from, to: until, plausibleFrom, plausibleTo, qualifier };
}

const addEnds = (ends: readonly number[]): number =>
  ends.includes(Infinity) ? Infinity : addExactly(ends);

/** Adds quantities exactly; a sum of one keeps its word. */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  const [only, ...others] = quantities;
  if (only !== undefined && others.length === 0) return only;
  const amounts = quantities.flatMap(({ amount }) => amount ?? []);
  return {
    amount: amounts.length < quantities.length ? null : addExactly(amounts),
    from: addEnds(quantities.map(({ from }) => from)),
    to: addEnds(quantities.map(({ to }) => to)),
    plausibleFrom: addEnds(quantities.map(({ plausibleFrom }) => plausibleFrom)),
    plausibleTo: addEnds(quantities.map(({ plausibleTo }) => plausibleTo)),
  };
}

const subtractEnds = (minuend: number, subtrahend: number): number => {
  if (subtrahend === Infinity) return 0;
  return minuend === Infinity ? Infinity : Math.max(0, subtractExactly(minuend, subtrahend));
};

/** What lies between two running totals; null where the later one is certainly the smaller. */
export function subtractQuantities(later: Quantity, earlier: Quantity): Quantity | null {
  if (later.to < earlier.from) return null;
  const isKnown = later.amount !== null && earlier.amount !== null;
  const amount = isKnown ? subtractExactly(later.amount, earlier.amount) : null;
  return {
    amount: amount === null ? null : Math.max(0, amount),
    from: subtractEnds(later.from, earlier.to),
    to: subtractEnds(later.to, earlier.from),
    plausibleFrom: subtractEnds(later.plausibleFrom, earlier.plausibleTo),
    plausibleTo: subtractEnds(later.plausibleTo, earlier.plausibleFrom),
  };
}

const times = (end: number, part: number): number =>
  Number.isFinite(end) ? multiplyExactly(end, part) : end;

/** A part of a quantity, of 1; it has no word of its own. */
export const partOfQuantity = (quantity: Quantity, part: number): Quantity => ({
  amount: quantity.amount === null ? null : times(quantity.amount, part),
  from: times(quantity.from, part),
  to: times(quantity.to, part),
  plausibleFrom: times(quantity.plausibleFrom, part),
  plausibleTo: times(quantity.plausibleTo, part),
});

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
