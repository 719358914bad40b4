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

/** What is added up of leeways. */
type Ends = Omit<Leeway, 'isOpen'>;

/**
 * The leeways of the amounts that were added, beside {@link Tallies.sums}. Most cells have none, so
 * those that have one stand in lists.
 */
export interface LooseSums {
  /** By cell: the place in the lists, from 1; 0 for none. */
  readonly places: Int32Array;
  readonly lists: { readonly [Name in keyof Ends]: number[] };
}

/** Room for the leeways of some cells. */
export const looseSums = (size: number): LooseSums => ({
  places: new Int32Array(size),
  lists: { below: [0], plausiblyBelow: [0], plausiblyAbove: [0], words: [0] },
});

/** The place of a cell in the lists; a new one where it has none. */
function placeIn({ places, lists }: LooseSums, at: number): number {
  const place = places[at] ?? 0;
  if (place > 0) return place;
  lists.below.push(0);
  lists.plausiblyBelow.push(0);
  lists.plausiblyAbove.push(0);
  return (places[at] = lists.words.push(0) - 1);
}

/** What the leeways of a cell come to. */
export function leewaysAt({ places, lists }: LooseSums, at: number): Ends {
  const place = places[at] ?? 0;
  return {
    below: lists.below[place] ?? 0,
    plausiblyBelow: lists.plausiblyBelow[place] ?? 0,
    plausiblyAbove: lists.plausiblyAbove[place] ?? 0,
    words: lists.words[place] ?? 0,
  };
}

/** The leeway of the amount of a row; null where it has none, or one that whole numbers cannot tell. */
export function leewayOf(store: Store, row: number, scale: number): Leeway | null {
  const { amount, from, to, qualifier, plausibleFrom, plausibleTo } = quantityAt(store, row);
  if (amount === null || from > amount) return null;
  const [whole, least] = [wholeOf(amount, scale), wholeOf(from, scale)];
  const least100 = wholeOf(plausibleFrom, scale * finer);
  const most100 = wholeOf(plausibleTo, scale * finer);
  const isExact = Math.min(whole, least, least100, most100) !== notWhole;
  if (!isExact) return null;
  return {
    below: whole - least,
    plausiblyBelow: whole * finer - least100,
    plausiblyAbove: most100 - whole * finer,
    isOpen: to === Infinity,
    words: qualifier === undefined || from === to ? 0 : wordBits[qualifier],
  };
}

/** Adds to a cell the leeway of one amount. */
export function addLeeway(sums: LooseSums, at: number, ends: Ends): void {
  const { lists } = sums;
  const place = placeIn(sums, at);
  lists.below[place] = (lists.below[place] ?? 0) + ends.below;
  lists.plausiblyBelow[place] = (lists.plausiblyBelow[place] ?? 0) + ends.plausiblyBelow;
  lists.plausiblyAbove[place] = (lists.plausiblyAbove[place] ?? 0) + ends.plausiblyAbove;
  lists.words[place] = (lists.words[place] ?? 0) | ends.words;
}

/** Takes back what was added to some cells. */
export function clearLeeways({ places }: LooseSums, from: number, to: number): void {
  places.fill(0, from, to);
}

/** Adds the leeways of one unit to those of the unit above it. */
export function handLeeways(
  sums: LooseSums,
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): void {
  for (let at = 0; at < width; at += 1) {
    if ((sums.places[from + at] ?? 0) > 0) addLeeway(sums, to + at, leewaysAt(sums, from + at));
  }
}

/** The largest whole number that a sum and its leeway come to. */
export const reachOf = (sums: LooseSums | null, at: number, sum: number): number =>
  sums === null ? sum : sum * finer + leewaysAt(sums, at).plausiblyAbove;

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
