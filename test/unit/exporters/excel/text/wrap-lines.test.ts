import { describe, expect, it } from 'vitest';
import { countLines, wrapLines } from '#inside/exporters/excel';
import { textWidth } from '#inside/report';

const text = 'Toàn tỉnh có 545 tổ hòa giải với 4.001 thành viên';

describe('wrapLines', () => {
  it('leaves a short text in one line', () => {
    expect(wrapLines('Xã A', 12, 100)).toEqual(['Xã A']);
  });

  it('makes lines that fit and loses no word', () => {
    const lines = wrapLines(text, 12, 80);
    expect(lines.every((line) => textWidth(line.trimEnd(), 12) <= 80)).toBe(true);
    expect(lines.join('')).toBe(text);
  });

  it('keeps the lines of the text', () => {
    expect(wrapLines('a\n\nb', 12, 100)).toEqual(['a\n', '\n', 'b']);
  });

  it('cuts a word that is wider than the line', () => {
    const word = 'x'.repeat(500);
    const lines = wrapLines(word, 12, 50);
    expect(lines.join('')).toBe(word);
    expect(lines.every((line) => textWidth(line, 12) <= 50)).toBe(true);
  });

  it('ends on a line that has no width at all', () => {
    expect(wrapLines('abc', 12, 0.1).join('')).toBe('abc');
  });
});

describe('countLines', () => {
  it('counts as many lines as there are', () => {
    expect(countLines('Xã A', 12, 100)).toBe(1);
    expect(countLines(text, 12, 80)).toBe(wrapLines(text, 12, 80).length);
    expect(countLines('a\nb', 12, 100)).toBe(2);
  });
});
