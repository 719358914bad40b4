import { DanvanError } from '#room/findings';

const signs = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/**
 * Writes a whole number in Roman numerals.
 *
 * Vietnamese: số La Mã.
 *
 * @param number - From 1 to 3999.
 * @returns The numeral.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for any other number.
 *
 * @example
 * ```ts
 * import { toRoman } from 'danvan/text';
 *
 * toRoman(4); //=> 'IV'
 * ```
 *
 * @category Text
 */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) {
    throw new DanvanError('INVALID_ARGUMENT', `${number} has no Roman numeral.`);
  }
  let rest = number;
  let numeral = '';
  for (const [sign, value] of signs) {
    for (; rest >= value; rest -= value) numeral += sign;
  }
  return numeral;
}
