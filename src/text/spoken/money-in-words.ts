import { DanvanError } from '#room/findings';
import { checkLanguage } from '../languages/language.js';
import { capitalLetter } from '../lines/capital-letter.js';
import { moneyScales } from '../numbers/money-scale.js';
import { numberInWords, type WordsOptions } from './number-in-words.js';
import { writtenDigits } from './written-digits.js';

/**
 * Puts an amount of đồng in words, as papers that are signed repeat it behind the figure.
 *
 * Vietnamese: số tiền bằng chữ.
 *
 * @param amount - The amount in whole đồng; a bigint beyond 9.007.199.254.740.991.
 * @param options - As for {@link numberInWords}.
 * @returns The words with their unit, with a capital first letter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a part of a đồng, what is no exact
 * number, a number that is too large, and words that are not to be chosen.
 *
 * @example
 * ```ts
 * import { moneyInWords } from 'danvan/text';
 *
 * moneyInWords(58_500_000_000); //=> 'Năm mươi tám tỷ năm trăm triệu đồng'
 * moneyInWords(49_000_000, { language: 'en' }); //=> 'Forty-nine million dong'
 * ```
 *
 * @category Text
 */
export function moneyInWords(amount: number | bigint, options: WordsOptions = {}): string {
  const language = checkLanguage(options.language ?? 'vi');
  if (writtenDigits(amount).fraction !== '') {
    const message = `${amount} is no amount of whole đồng; round it first.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const words = numberInWords(amount, options);
  return `${capitalLetter(words)} ${moneyScales.dong[language]}`;
}
