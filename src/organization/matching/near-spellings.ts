import { editDistance } from '#room/kit';
import { withoutMarks } from './name-words.js';

/** A key of the index, ready to be compared letter by letter. */
interface NearKey {
  readonly key: string;
  readonly letters: readonly string[];
  readonly plain: readonly string[];
  readonly mask: number;
  readonly numerals: string;
}

/** A key that differs in a few letters from what was written. */
export interface Near {
  readonly key: string;
  readonly distance: number;
}

/** A bit for each letter that occurs; a changed letter changes two bits at most. */
const maskOf = (letters: readonly string[]): number =>
  letters.reduce((mask, letter) => mask | (1 << ((letter.codePointAt(0) ?? 0) % 31)), 0);

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Words that tell units apart by themselves: another number or letter is another unit, no typo. */
const numeralsOf = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => /\d|^.$|^[ivx]+$/u.test(word))
    .join(' ');

function nearKey(key: string): NearKey {
  const plainKey = withoutMarks(key);
  const plain = [...plainKey];
  return { key, letters: [...key], plain, mask: maskOf(plain), numerals: numeralsOf(plainKey) };
}

/** How many letters may differ in a name of some length for it to be listed at all. */
const mostTypos = (length: number): number => (length < 4 ? 0 : length < 12 ? 2 : 3);

/** Longer names are not searched for typos. */
const mostLetters = 120;

/**
 * Prepares keys for the search of those that differ in few letters.
 *
 * @internal
 */
export function nearSpellings(keys: Iterable<string>): (key: string) => readonly Near[] {
  const byLength = new Map<number, NearKey[]>();
  for (const key of keys) {
    const near = nearKey(key);
    const same = byLength.get(near.letters.length);
    if (same) same.push(near);
    else byLength.set(near.letters.length, [near]);
  }
  return (text) => {
    const asked = nearKey(text);
    const { length } = asked.letters;
    const most = length > mostLetters ? 0 : mostTypos(length);
    const unmarked = text === asked.plain.join('');
    const lengths = Array.from(
      { length: most === 0 ? 0 : 2 * most + 1 },
      (_, at) => length - most + at,
    );
    return lengths.flatMap((each) =>
      (byLength.get(each) ?? []).flatMap((other) => {
        if (bitsOf(asked.mask ^ other.mask) > 2 * most || asked.numerals !== other.numerals)
          return [];
        const letters = unmarked ? other.plain : other.letters;
        const distance = editDistance(asked.letters, letters, most);
        return distance > 0 && distance <= most ? [{ key: other.key, distance }] : [];
      }),
    );
  };
}
