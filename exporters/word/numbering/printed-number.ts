import { toRoman } from '#room/text';

/** How a word processor counts. */
export type CountFormat = 'decimal' | 'upperRoman' | 'lowerRoman' | 'upperLetter' | 'lowerLetter';

/** A printed number taken apart: “Điều 3.” is 3 between “Điều ” and “.”. */
export interface PrintedNumber {
  readonly before: string;
  readonly format: CountFormat;
  readonly value: number;
  readonly after: string;
}

const parts =
  /^(?<before>[^\d]*?)(?<numeral>\d{1,6}|[IVXLC]{1,9}|[ivxlc]{1,9}|[A-Z]|[a-z])(?<after>[^\p{L}\d]*)$/u;

const digits: Readonly<Record<string, number>> = Object.freeze({
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
});

/** The value of a Roman numeral, also of one that is written in another way than usual. */
function romanValue(numeral: string): number {
  const values = Array.from(numeral.toUpperCase(), (digit) => digits[digit] ?? 0);
  return values.reduce(
    (sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

const letterValue = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

/** The ways to read a numeral, Roman ones first: “C” can be a hundred or the third letter. */
function readings(numeral: string): readonly Pick<PrintedNumber, 'format' | 'value'>[] {
  if (/^\d/u.test(numeral)) {
    // A word processor writes no zero before a number.
    return numeral.startsWith('0') ? [] : [{ format: 'decimal', value: Number(numeral) }];
  }
  const isUpper = numeral === numeral.toUpperCase();
  const roman = romanValue(numeral);
  const isRoman = /^[ivxlc]+$/iu.test(numeral) && toRoman(roman) === numeral.toUpperCase();
  return [
    ...(isRoman ? [{ format: isUpper ? 'upperRoman' : 'lowerRoman', value: roman } as const] : []),
    ...(numeral.length === 1
      ? [{ format: isUpper ? 'upperLetter' : 'lowerLetter', value: letterValue(numeral) } as const]
      : []),
  ];
}

/**
 * Takes a printed number apart in every way in which a word processor can count it.
 *
 * @returns None for a number that it cannot count, such as “đ)” or “1.2.”.
 */
export function readNumber(number: string): readonly PrintedNumber[] {
  const { before = '', numeral = '', after = '' } = parts.exec(number)?.groups ?? {};
  if (numeral === '' || /\p{L}$/u.test(before)) return [];
  return readings(numeral).map((reading) => ({ before, after, ...reading }));
}

/** Whether a number has a word before it, as articles have. */
export const isArticle = (number: string): boolean =>
  readNumber(number).some(({ before }) => /\p{L}/u.test(before));
