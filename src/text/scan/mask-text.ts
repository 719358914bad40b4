import { foldLookAlikes } from '../letters/fold-look-alikes.js';
import { toNfc } from '../letters/to-nfc.js';
import { amountWords } from './number-words.js';
import { notFigures } from './not-figures.js';

/** A text in NFC and the same text, place by place, without the numbers that are no figures. */
export interface MaskedText {
  readonly text: string;
  readonly masked: string;
}

/** Takes the place of a digit that belongs to no figure; neither a letter nor a digit. */
const filler = '\uE000';

/** “tổng số 51” counts, “số 51” is a name. */
const isAmount = (found: string, before: string): boolean =>
  /^số /iu.test(found) && amountWords.some((word) => before.endsWith(`${word} `));

const longestBefore = 12;

/** Makes a text ready for the search for figures: every letter and digit stays in its place. */
export function maskText(given: string): MaskedText {
  const text = toNfc(given);
  const plain = foldLookAlikes(text).replace(/[^\S\n]/gu, ' ');
  const masked = notFigures.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (found: string, ...others: readonly unknown[]) => {
        const at = others.find((each) => typeof each === 'number') ?? 0;
        const before = rest.slice(Math.max(0, at - longestBefore), at).toLowerCase();
        return isAmount(found, before) ? found : found.replace(/\d/gu, filler);
      }),
    plain,
  );
  return { text, masked };
}
