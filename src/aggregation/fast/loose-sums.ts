import { wordBits, wordOfBits } from '../choice/joint-word.js';
import type { Quantity } from '../choice/quantity.js';
import type { Store } from '../dataset/store.js';
import { quantityAt } from '../figure/sent-row.js';
import { notWhole, wholeOf } from './whole.js';

/** How much finer plausible ends are than amounts: a percentage of a whole number is whole by it. */
export const finer = 100;

/** How far an amount may be off, in whole parts; the plausible ends in hundredths of these. */
export interface Leeway {
  /** From the least that is possible up to the amount. */
  readonly below: number;
  readonly plausiblyBelow: number;
  readonly plausiblyAbove: number;
  /** Whether the amount may be any larger. */
  readonly isOpen: boolean;
  /** The words before the amounts, as bits. */
  readonly words: number;
}

/** The leeways of the amounts that were added, beside {@link Tallies.sums}. */
export interface LooseSums extends Readonly<
  Record<Exclude<keyof Leeway, 'isOpen' | 'words'>, Float64Array>
> {
  readonly words: Uint8Array;
}

/** Room for the leeways of some cells. */
export const looseSums = (size: number): LooseSums => ({
  below: new Float64Array(size),
  plausiblyBelow: new Float64Array(size),
  plausiblyAbove: new Float64Array(size),
  words: new Uint8Array(size),
});

/** The leeway of the amount of a row; null where it has none, or one that whole numbers cannot tell. */
export function leewayOf(store: Store, row: number, scale: number): Leeway | null {
  const { amount, from, to, qualifier, ...plausible } = quantityAt(store, row);
  if (amount === null || from > amount) return null;
  const [whole, least] = [wholeOf(amount, scale), wholeOf(from, scale)];
  const least100 = wholeOf(plausible.plausibleFrom, scale * finer);
  const most100 = wholeOf(plausible.plausibleTo, scale * finer);
  if ([whole, least, least100, most100].includes(notWhole)) return null;
  return {
    below: whole - least,
    plausiblyBelow: whole * finer - least100,
    plausiblyAbove: most100 - whole * finer,
    isOpen: to === Infinity,
    words: qualifier === undefined || from === to ? 0 : wordBits[qualifier],
  };
}

/** Adds to a cell the leeway of one amount. */
export function addLeeway(sums: LooseSums, at: number, leeway: Leeway): void {
  sums.below[at] = (sums.below[at] ?? 0) + leeway.below;
  sums.plausiblyBelow[at] = (sums.plausiblyBelow[at] ?? 0) + leeway.plausiblyBelow;
  sums.plausiblyAbove[at] = (sums.plausiblyAbove[at] ?? 0) + leeway.plausiblyAbove;
  sums.words[at] = (sums.words[at] ?? 0) | leeway.words;
}

/** Takes back what was added to some cells. */
export function clearLeeways(sums: LooseSums, from: number, to: number): void {
  for (const list of Object.values(sums)) list.fill(0, from, to);
}

/** Adds the leeways of one unit to those of the unit above it. */
export function handLeeways(
  { below, plausiblyBelow, plausiblyAbove, words }: LooseSums,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): void {
  for (let at = 0; at < width; at += 1) {
    const source = from + at;
    const target = to + at;
    below[target] = (below[target] ?? 0) + (below[source] ?? 0);
    plausiblyBelow[target] = (plausiblyBelow[target] ?? 0) + (plausiblyBelow[source] ?? 0);
    plausiblyAbove[target] = (plausiblyAbove[target] ?? 0) + (plausiblyAbove[source] ?? 0);
    words[target] = (words[target] ?? 0) | (words[source] ?? 0);
  }
}

/** The largest whole number that a sum and its leeway come to. */
export const reachOf = (sums: LooseSums | null, at: number, sum: number): number =>
  sums === null ? sum : sum * finer + (sums.plausiblyAbove[at] ?? 0);

/** The quantity that several amounts come to; `leeway` is that of all of them. */
export function looseQuantity(
  { sum, scale }: { readonly sum: number; readonly scale: number },
  { below, plausiblyBelow, plausiblyAbove, isOpen, words }: Leeway,
): Quantity {
  const plausibly = (leeway: number): number => (sum * finer + leeway) / (scale * finer);
  const word = wordOfBits(words);
  return {
    amount: sum / scale,
    from: (sum - below) / scale,
    to: isOpen ? Infinity : sum / scale,
    plausibleFrom: plausibly(-plausiblyBelow),
    plausibleTo: plausibly(plausiblyAbove),
    ...(word !== undefined && { qualifier: word }),
  };
}
