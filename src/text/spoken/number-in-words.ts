import { checkLanguage, type Language } from '../languages/language.js';
import { checkChoice } from '../letters/check-choice.js';
import { digitEn, wholeEn } from './english-words.js';
import { digitVi, wholeVi, type VietnameseChoices } from './vietnamese-words.js';
import { writtenDigits } from './written-digits.js';

/**
 * How a number is put in words.
 *
 * Vietnamese: cách đọc số.
 *
 * @example
 * ```ts
 * import type { WordsOptions } from 'danvan/text';
 *
 * const southern: WordsOptions = { zeroTens: 'lẻ', thousand: 'ngàn' };
 * ```
 *
 * @category Text
 */
export interface WordsOptions {
  /** Defaults to `vi`. */
  readonly language?: Language | undefined;
  /** The word before a last digit without tens, in Vietnamese. Defaults to `linh`. */
  readonly zeroTens?: 'linh' | 'lẻ' | undefined;
  /** The word of a thousand, in Vietnamese. Defaults to `nghìn`. */
  readonly thousand?: 'nghìn' | 'ngàn' | undefined;
}

/** How one language says a number. */
interface Speech {
  readonly minus: string;
  readonly point: string;
  readonly digit: (digit: string) => string;
  readonly whole: (written: string) => string;
}

const english: Speech = Object.freeze({
  minus: 'minus',
  point: 'point',
  digit: digitEn,
  whole: wholeEn,
});

const choicesOf = ({ zeroTens = 'linh', thousand = 'nghìn' }: WordsOptions): VietnameseChoices => ({
  zeroTens: checkChoice(zeroTens, ['linh', 'lẻ'], 'a word before a last digit'),
  thousand: checkChoice(thousand, ['nghìn', 'ngàn'], 'a word of a thousand'),
});

function vietnamese(options: WordsOptions): Speech {
  const choices = choicesOf(options);
  return {
    minus: 'âm',
    point: 'phẩy',
    digit: digitVi,
    whole: (written) => wholeVi(written, choices),
  };
}

/**
 * Puts a number in words.
 *
 * Vietnamese: đọc số thành chữ.
 *
 * Digits after the comma are said one by one. Numbers beyond 9.007.199.254.740.991 are taken as
 * bigints only, since a number does not hold their last digits.
 *
 * @param amount - The number, of at most 27 digits before the comma.
 * @param options - Language, and in Vietnamese linh or lẻ, nghìn or ngàn.
 * @returns The words, with a small first letter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no exact number, a number that
 * is too large, and words that are not to be chosen.
 *
 * @example
 * ```ts
 * import { numberInWords } from 'danvan/text';
 *
 * numberInWords(21); //=> 'hai mươi mốt'
 * numberInWords(1005); //=> 'một nghìn không trăm linh năm'
 * numberInWords(1005, { zeroTens: 'lẻ' }); //=> 'một nghìn không trăm lẻ năm'
 * numberInWords(-12.5); //=> 'âm mười hai phẩy năm'
 * numberInWords(1005, { language: 'en' }); //=> 'one thousand and five'
 * ```
 *
 * @category Text
 */
export function numberInWords(amount: number | bigint, options: WordsOptions = {}): string {
  const language = checkLanguage(options.language ?? 'vi');
  const speech = language === 'en' ? english : vietnamese(options);
  const { isNegative, whole, fraction } = writtenDigits(amount);
  return [
    ...(isNegative ? [speech.minus] : []),
    speech.whole(whole),
    ...(fraction === '' ? [] : [speech.point, ...Array.from(fraction, speech.digit)]),
  ].join(' ');
}
