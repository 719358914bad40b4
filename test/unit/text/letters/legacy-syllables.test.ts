import { expect, it } from 'vitest';
import { tcvn3Syllables, vniSyllables } from '#inside/text';

const isSome = (patterns: readonly RegExp[], word: string) =>
  patterns.some((pattern) => pattern.test(word));

it.each(['nh©n', 'c«ng', 'm¹nh', '®ång'])('knows %s of TCVN3', (word) => {
  expect(isSome(tcvn3Syllables, word)).toBe(true);
});

it.each(['nhaân', 'taùc'])('knows %s of VNI', (word) => {
  expect(isSome(vniSyllables, word)).toBe(true);
});

it.each(['nhân', 'công', 'mạnh', 'Genève', 'naïve'])('takes %s for neither', (word) => {
  expect(isSome([...tcvn3Syllables, ...vniSyllables], word)).toBe(false);
});
