import type { ParseResult } from '#room/findings';
import type { Quantity } from './quantity.js';
import { readNumber } from './read-number.js';
import { readQualifier } from './read-qualifier.js';
import { readScale } from './read-scale.js';
import { refuseText } from './refuse-text.js';

const numberAndWords = /^([+-]?\d[\d.,]*)(?: ?(?=%)| |$)(.*)$/u;

/** A unit begins with a letter or a percent sign, and not with a word that goes on with the number. */
const unitWords = /^$|^%|^(?!(?:đến|tới|hoặc|rưỡi|phẩy)(?!\p{L}))\p{L}/iu;

const isNumber = /^[+-]?\d[\d., ]*$/;

/**
 * Reads a quantity whose spaces are folded.
 *
 * @param folded - The text to read.
 * @param text - The text that a finding shows.
 *
 * @internal
 */
export function readQuantity(folded: string, text: string): ParseResult<Quantity> {
  const { rest, ...qualified } = readQualifier(folded);
  if (qualified.qualifier === 'many') {
    return /^[^\d+-]*$/.test(rest.slice(0, 1))
      ? { ok: true, value: { amount: null, ...qualified, unit: rest } }
      : refuseText('text/not-a-quantity', text);
  }
  const [, digits = '', words = ''] = numberAndWords.exec(rest) ?? [];
  const { zeros, rest: unit } = readScale(words);
  if (digits === '' || !unitWords.test(unit)) {
    return refuseText(isNumber.test(rest) ? 'text/ambiguous-number' : 'text/not-a-quantity', text);
  }
  const number = readNumber(digits, zeros, text);
  return number.ok ? { ok: true, value: { ...number.value, ...qualified, unit } } : number;
}
