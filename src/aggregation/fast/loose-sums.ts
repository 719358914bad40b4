import type { ReportedValue } from '#room/indicators';
import { wordBits, wordOfBits } from '../choice/joint-word.js';
import { quantityOf, type Quantity } from '../choice/quantity.js';
import { usualTolerance } from '../figure/sent-row.js';
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

/** How many numbers stand side by side for a cell: those of {@link Ends}. */
const wide = 4;

/**
 * The leeways of the amounts that were added, beside {@link Tallies.sums}. Most cells have none, so
 * those that have one stand in a list, which grows.
 */
export interface LooseSums {
  /** By cell: the place in the list, from 1; 0 for none. */
  readonly places: Int32Array;
  /** By place: the ends, in the order of {@link Ends}. */
  ends: Float64Array;
  count: number;
}

/** Room for the leeways of some cells. */
export const looseSums = (size: number): LooseSums => ({
  places: new Int32Array(size),
  ends: new Float64Array(1024 * wide),
  count: 0,
});

/** Where the ends of a cell begin; makes room for them where it has none. */
function beginIn(sums: LooseSums, at: number): number {
  const place = sums.places[at] ?? 0;
  if (place > 0) return place * wide;
  sums.count += 1;
  sums.places[at] = sums.count;
  const begin = sums.count * wide;
  if (begin + wide > sums.ends.length) {
    const ends = new Float64Array(sums.ends.length * 2);
    ends.set(sums.ends);
    sums.ends = ends;
  }
  return begin;
}

/** What the leeways of a cell come to. */
export function leewaysAt({ places, ends }: LooseSums, at: number): Ends {
  // Nothing ever stands at the beginning of the list.
  const begin = (places[at] ?? 0) * wide;
  return {
    below: ends[begin] ?? 0,
    plausiblyBelow: ends[begin + 1] ?? 0,
    plausiblyAbove: ends[begin + 2] ?? 0,
    words: ends[begin + 3] ?? 0,
  };
}

/** The leeway of an amount by the word before it; null where it has none, or one that whole numbers cannot tell. */
export function leewayOf(
  written: Pick<ReportedValue, 'amount' | 'qualifier'>,
  scale: number,
): Leeway | null {
  const quantity = quantityOf({ state: 'reported', ...written }, usualTolerance);
  const { amount, from, to, qualifier, plausibleFrom, plausibleTo } = quantity;
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
export function addLeeway(sums: LooseSums, at: number, one: Ends): void {
  const begin = beginIn(sums, at);
  const { ends } = sums;
  ends[begin] = (ends[begin] ?? 0) + one.below;
  ends[begin + 1] = (ends[begin + 1] ?? 0) + one.plausiblyBelow;
  ends[begin + 2] = (ends[begin + 2] ?? 0) + one.plausiblyAbove;
  ends[begin + 3] = (ends[begin + 3] ?? 0) | one.words;
}

/** Takes back what was added to some cells. */
export function clearLeeways({ places }: LooseSums, from: number, to: number): void {
  places.fill(0, from, to);
}

/** Adds the leeway of one cell, where it has any, to that of the cell above it. */
export function handLeeway(sums: LooseSums, from: number, to: number): void {
  if ((sums.places[from] ?? 0) > 0) addLeeway(sums, to, leewaysAt(sums, from));
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
