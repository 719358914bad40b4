import type { ParseResult } from '#room/findings';
import { shownText } from '#room/text';
import { formFinding } from '../findings.js';
import { parseSum } from '../index-row/parse-sum.js';
import type { CheckSide, FormCheck } from './form-check.js';

const signs = { '<=': '<=', '≤': '<=', '>=': '>=', '≥': '>=', '=': '=' } as const;

const isSign = (text: string): text is keyof typeof signs => Object.hasOwn(signs, text);

const comparison = /<=|>=|≤|≥|=/g;

const ofOther = /^([^[\]]{1,60})\[([^[\]]+)\]$/;

/** A side: columns of this form, or those in brackets behind the code of another. */
function sideOf(text: string): CheckSide | undefined {
  const [, form, columns = text] = ofOther.exec(text.trim()) ?? [];
  const plain = columns.replaceAll(/\s/g, '').replaceAll(/\((\d{1,3}[a-z]?)\)/g, '$1');
  const terms = parseSum(plain);
  return terms && { ...(form !== undefined && { form: form.trim() }), text: plain, terms };
}

/** What a check says, without what it rests on. */
type Comparison = Pick<FormCheck, 'left' | 'sign' | 'right'>;

/** Reads a check as it is written: `2 <= 1`, `1 = 02/XLD[6]`. */
export function parseCheck(text: string): ParseResult<Comparison> {
  const found = text.length > 300 ? [] : (text.match(comparison) ?? []);
  const [mark = ''] = found;
  const [left = '', right = ''] = text.length > 300 ? [] : text.split(mark);
  const sides = [sideOf(left), sideOf(right)];
  const [first, second] = sides;
  if (found.length === 1 && isSign(mark) && first !== undefined && second !== undefined) {
    return { ok: true, value: { left: first, sign: signs[mark], right: second } };
  }
  return {
    ok: false,
    findings: [formFinding('forms/check-unreadable', { text: shownText(text) })],
  };
}
