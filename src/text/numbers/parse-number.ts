import type { ParseResult } from '#room/findings';
import { foldShort } from '../letters/fold-short.js';
import { readNumber } from './read-number.js';
import { refuseText } from './refuse-text.js';

/**
 * Reads a number written the Vietnamese way: points between groups of three, a comma before
 * decimals.
 *
 * Vietnamese: cách ghi số.
 *
 * Strict: “4.001” is 4001; “7.7”, “0.123”, “1,327,453” and “12.34.567” are refused, since a reader
 * could take them for something else. Space at the ends, no-break ones included, is ignored.
 * Findings: `text/ambiguous-number` for digits, points, commas and spaces that fit no reading or
 * hold more digits than a number keeps exactly (beyond 2⁵³, or decimals that would change);
 * `text/not-a-number` for everything else.
 *
 * @param text - The text of one number.
 * @returns The number, or the finding that says why there is none.
 *
 * @example
 * ```ts
 * import { parseNumber } from 'danvan/text';
 *
 * parseNumber('1.327.453'); //=> { ok: true, value: 1327453 }
 * parseNumber('58,5'); //=> { ok: true, value: 58.5 }
 * parseNumber('7.7').ok; //=> false
 * ```
 *
 * @category Text
 */
export function parseNumber(text: string): ParseResult<number> {
  const folded = foldShort(text);
  if (folded === '') return refuseText('text/not-a-number', text);
  const result = readNumber(folded, 0, text);
  return result.ok ? { ok: true, value: result.value.amount } : result;
}
