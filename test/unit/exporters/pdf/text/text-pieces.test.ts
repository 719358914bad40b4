import { describe, expect, it } from 'vitest';
import { textPieces } from '#inside/exporters/pdf';
import { words } from '../support.js';

describe('textPieces', () => {
  it('leaves a text of 50,000 letters whole', () => {
    const text = 'a'.repeat(50_000);
    expect(textPieces(text)).toEqual([text]);
  });

  it('cuts a longer one behind a sentence where there is one', () => {
    const sentence = `${words(20).join(' ')}. `;
    const pieces = textPieces(sentence.repeat(1000));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => piece.endsWith('. '))).toBe(true);
    expect(pieces.join('')).toBe(sentence.repeat(1000));
  });

  it.each([' ', '\u200b', '\n'])('cuts behind a word parted by %j else', (end) => {
    const text = words(20_000).join(end);
    const pieces = textPieces(text);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(end))).toBe(true);
    expect(pieces.join('')).toBe(text);
  });

  it('parts no pair of surrogates', () => {
    const pieces = textPieces(`a${'😀'.repeat(60_000)}`);
    expect(pieces.every((piece) => !/\p{Cs}/u.test(piece))).toBe(true);
  });
});
