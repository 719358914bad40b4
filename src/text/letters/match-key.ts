import { requireText } from '#room/findings';
import { foldLookAlikes } from './fold-look-alikes.js';
import { foldTonePlace } from './fold-tone-place.js';
import { toNfc } from './to-nfc.js';

const toI: ReadonlyMap<string, string> = new Map([
  ['y', 'i'],
  ['ỳ', 'ì'],
  ['ý', 'í'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
]);

/** A y that ends a syllable right after its consonant; the u of “qu” belongs to the consonant. */
const finalY = /(?<=[bcdđghklmnpqrstvx]|qu)[yỳýỷỹỵ](?![\p{L}\p{M}])/gu;

/**
 * Folds a text for matching: case, spacing, punctuation, place of the tone mark, i and y.
 *
 * Vietnamese: khóa so khớp.
 *
 * Two spellings of one name (“Hòa Bình”, “Hoà Bình”) give one key. Folded are: the place of the tone
 * mark (hòa/hoà, ủy/uỷ, qúy/quý, nứơc/nước, lúôn/luốn); letters that only look like those of
 * Vietnamese (Ð of Icelandic, Cyrillic, Greek, wide ones); a y that ends a syllable right after its consonant (tỷ/tỉ, Mỹ/Mĩ, quy/qui), but
 * never that of “ay”, “uy” or “yê”, where it is another sound; every run of punctuation and space,
 * which becomes one space. Percent signs and symbols stay. Tones and letters stay: đ is not d.
 * Never print a key.
 *
 * @param text - Any text.
 * @returns The key, in NFC.
 *
 * @example
 * ```ts
 * import { matchKey } from 'danvan/text';
 *
 * matchKey('Đảng uỷ xã  Hoà Bình') === matchKey('đảng ủy xã Hòa-Bình'); //=> true
 * matchKey('bài thủy') === matchKey('bài thủi'); //=> false
 * ```
 *
 * @category Text
 */
export function matchKey(text: string): string {
  requireText(text, 'text');
  const lower = toNfc(
    foldLookAlikes(text)
      .replace(/\p{Cf}/gu, '')
      .toLowerCase(),
  );
  const spaced = lower.replace(/[^\p{L}\p{M}\p{N}\p{S}%]+/gu, ' ').trim();
  return foldTonePlace(spaced).replace(finalY, (letter) => toI.get(letter) ?? letter);
}
