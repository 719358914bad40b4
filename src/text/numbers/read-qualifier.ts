import { qualifierWords } from './qualifier-words.js';
import { qualifiers, type Qualifier } from './qualifier.js';

/** A quantity without the word in front of it. */
export interface Qualified {
  readonly qualifier?: Qualifier;
  readonly rest: string;
}

/** The longest first, so that “nhiều nhất” is not taken for “nhiều”. */
const words = qualifiers
  .flatMap((qualifier) => qualifierWords.vi[qualifier].map((word) => ({ qualifier, word })))
  .toSorted((a, b) => b.word.length - a.word.length);

/** Signs that tables have in the place of words. */
const signs: ReadonlyMap<string, Qualifier> = new Map([
  ['≥', 'at-least'],
  ['>=', 'at-least'],
  ['≤', 'at-most'],
  ['<=', 'at-most'],
  ['>', 'over'],
  ['<', 'under'],
  ['~', 'about'],
  ['≈', 'about'],
]);

/** The sign that stands before a number, and the space behind it. */
const signBefore = /([≥≤~≈]|[<>]=?) ?$/u;

/** What the sign says at the end of what stands before a number. */
export const qualifierOfSign = (before: string): Qualifier | undefined =>
  signs.get(signBefore.exec(before)?.[1] ?? '');

/** A number and what follows it, perhaps between “từ” and “trở lên”. */
const endsOpen = /^(?:từ )?(\d.*) trở (lên|xuống)$/iu;

/** What “trở lên” and “trở xuống” behind a quantity say of it. */
export const qualifierOfEnd = (word: string): Qualifier =>
  word.toLowerCase() === 'lên' ? 'at-least' : 'at-most';

/**
 * Splits the qualifier off the front of a Vietnamese quantity whose spaces are folded, or off its
 * end: “từ 300 hộ trở lên”.
 *
 * @internal
 */
export function readQualifier(text: string): Qualified {
  const lower = `${text.toLowerCase()} `;
  const found = words.find(({ word }) => lower.startsWith(`${word} `));
  if (found !== undefined) {
    return { qualifier: found.qualifier, rest: text.slice(found.word.length + 1) };
  }
  const [, amount, word = ''] = endsOpen.exec(text) ?? [];
  if (amount !== undefined) return { qualifier: qualifierOfEnd(word), rest: amount };
  const [sign = ''] = /^[≥≤~≈<>]=? ?(?=\d)/u.exec(text) ?? [];
  const qualifier = qualifierOfSign(sign);
  return qualifier === undefined ? { rest: text } : { qualifier, rest: text.slice(sign.length) };
}
