import { describe, expect, it } from 'vitest';
import { breakLongWords, hasLongWord, longWordsIn } from '#inside/exporters/pdf';

const zeroWidth = /\u200b/gu;

describe('breakLongWords', () => {
  it('leaves words of 40 letters as they are', () => {
    const text = `${'a'.repeat(40)} ${'b'.repeat(40)}`;
    expect(breakLongWords(text)).toBe(text);
  });

  it('puts places to break into longer words and takes nothing away', () => {
    const broken = breakLongWords(`xem ${'a'.repeat(41)} nhé`);
    expect(broken.match(zeroWidth)).toHaveLength(5);
    expect(broken.replace(zeroWidth, '')).toBe(`xem ${'a'.repeat(41)} nhé`);
  });

  it('parts no pair of surrogates and no letter from its mark', () => {
    const broken = breakLongWords('😀'.repeat(50) + 'x\u0323'.repeat(50));
    const pieces = broken.split('\u200b');
    expect(pieces.every((piece) => !/\p{Cs}/u.test(piece) && !/^\p{M}/u.test(piece))).toBe(true);
    expect(pieces.every((piece) => piece.length <= 16)).toBe(true);
  });

  it('is done soon with marks without end', () => {
    const text = `a${'\u0301'.repeat(20_000)}`;
    expect(breakLongWords(text).replace(zeroWidth, '')).toBe(text);
  });
});

describe('longWordsIn', () => {
  it('names the long words, shortened to 60 letters', () => {
    const [first, second] = longWordsIn(`a ${'b'.repeat(50)} ${'c'.repeat(500)}`);
    expect(first).toBe('b'.repeat(50));
    expect(second).toBe(`${'c'.repeat(59)}…`);
  });

  it('finds none in words with places to break', () => {
    expect(longWordsIn(breakLongWords('d'.repeat(500)))).toEqual([]);
    expect(hasLongWord('d'.repeat(41))).toBe(true);
    expect(hasLongWord('ngắn '.repeat(20))).toBe(false);
  });
});
