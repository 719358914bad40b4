import { expect, it } from 'vitest';
import { idWord } from '#inside/locale';

const words = { cumulative: 'lũy kế' };

it('gives the word with what must be typed', () => {
  expect(idWord(words, 'cumulative')).toBe('“lũy kế” (cumulative)');
});

it('quotes what has no word, and no more than a sentence holds', () => {
  expect(idWord(words, 'toString')).toBe('“toString”');
  expect(idWord(words, 'x'.repeat(100_000))).toBe(`“${'x'.repeat(80)}…”`);
});
