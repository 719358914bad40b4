import { wordAt } from '../dataset/plain-details.js';
import { leewayOf, type Leeway } from './loose-sums.js';

/** Amounts below this one come again and again; there are too many others to keep. */
const common = 1024;

/** An amount, the place of the word before it, and what makes it whole. */
export interface WordedAmount {
  readonly amount: number;
  readonly wordPlace: number;
  readonly scale: number;
}

const isCommon = (amount: number): boolean =>
  amount >= 0 && amount < common && Math.floor(amount) === amount;

/** Gives leeways of amounts with words; that of a common one is worked out once. */
export function sharedLeeways(): (worded: WordedAmount) => Leeway | null {
  const known = new Map<number, (Leeway | null | undefined)[]>();
  return ({ amount, wordPlace, scale }) => {
    const written = { amount, qualifier: wordAt(wordPlace) };
    if (!isCommon(amount)) return leewayOf(written, scale);
    const ofScale = known.get(scale) ?? [];
    known.set(scale, ofScale);
    const key = wordPlace * common + amount;
    const leeway = ofScale[key];
    return leeway === undefined ? (ofScale[key] = leewayOf(written, scale)) : leeway;
  };
}
