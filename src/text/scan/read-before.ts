import { qualifierWords } from '../numbers/qualifier-words.js';
import { qualifiers, type Qualifier } from '../numbers/qualifier.js';
import { qualifierOfEnd, qualifierOfSign } from '../numbers/read-qualifier.js';

/** The longest first, so that “hơn” is not taken for “nhiều hơn”. */
const words = qualifiers
  .filter((qualifier) => qualifier !== 'many')
  .flatMap((qualifier) => qualifierWords.vi[qualifier].map((word) => ({ qualifier, word })))
  .toSorted((a, b) => b.word.length - a.word.length);

const longest = 24;

/** The qualifier that stands right before a place. */
export function readBefore(text: string, start: number): Qualifier | undefined {
  const before = text
    .slice(Math.max(0, start - longest), start)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ (?:từ|đạt|được) $/u, ' ');
  const found = words.find(({ word }) => ` ${before}`.endsWith(` ${word} `));
  return found?.qualifier ?? qualifierOfSign(before);
}

const endsOpen = /^ trở (lên|xuống)(?!\p{L})/iu;

/** The qualifier that stands right behind a place: “300 hộ trở lên”. */
export function readBehind(text: string, end: number): Qualifier | undefined {
  const [, word] = endsOpen.exec(text.slice(end, end + longest)) ?? [];
  return word === undefined ? undefined : qualifierOfEnd(word);
}
