import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '#inside/exporters/plain-text';

describe('wrapText', () => {
  it.each<readonly [string, readonly [text: string, width: number], readonly string[]]>([
    ['an empty text', ['', 10], ['']],
    ['a text that fits', ['hòa giải', 8], ['hòa giải']],
    ['a text at spaces', ['hòa giải ở cơ sở', 9], ['hòa giải', 'ở cơ sở']],
    ['a long word', ['abcdefgh', 3], ['abc', 'def', 'gh']],
    ['a long word after a short one', ['a bcdefg h', 3], ['a', 'bcd', 'efg', 'h']],
    ['line ends', ['a\nb\r\nc\rd\u2028e', 5], ['a', 'b', 'c', 'd', 'e']],
    ['empty lines', ['a\n\nb', 5], ['a', '', 'b']],
    ['tabs', ['a\tb', 5], ['a b']],
    ['runs of spaces inside a line', ['ngày      tháng', 20], ['ngày      tháng']],
    ['runs of spaces at a break', ['ngày      tháng', 6], ['ngày', 'tháng']],
    ['spaces at the start', ['  a', 5], ['  a']],
    ['only spaces', ['   ', 5], ['']],
    ['no-break spaces', ['a\u00a0b c', 3], ['a\u00a0b', 'c']],
    ['a name that no line holds', ['Mẫu\u00a0Minh', 6], ['Mẫu', 'Minh']],
    ['no blank', ['ngày\u00a0\u00a0\u00a0năm', 8], ['ngày\u00a0\u00a0\u00a0n', 'ăm']],
    ['wide letters', ['漢字漢', 4], ['漢字', '漢']],
  ])('breaks %s', (_, [text, width], lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('gives lines that fit and keeps every letter', () => {
    const word = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
    const text = fc.array(fc.oneof(word, fc.constantFrom(' ', '  ', '\n', 'ường', '😀', '漢')));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (parts, width) => {
        const given = parts.join('');
        const lines = wrapText(given, width);
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replace(/[ \n]/g, ''));
      }),
    );
  });

  it('takes time that grows with the text only', () => {
    const word = 'w'.repeat(200_000);
    expect(wrapText(word, 100)).toHaveLength(2_000);
  });
});
