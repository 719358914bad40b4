import { describe, expect, it } from 'vitest';
import { countLines } from '#inside/exporters/pdf';
import { faces } from '../support.js';

// A digit of Tinos is half as wide as its size: ten digits of size 10 take 50 points.
const measure = { width: 50, size: 10, face: faces.normal };

describe('countLines', () => {
  it.each([
    ['', 1],
    ['1234567890', 1],
    ['12345 67890', 2],
    ['1234 5678 1234 5678', 2],
    ['123456 123456 123456', 3],
    ['123456 (123456) – 123456', 3],
    ['1\n2\r\n3\r4', 4],
    ['\n', 2],
  ])('counts the lines of %j', (text, expected) => {
    expect(countLines(text, measure)).toBe(expected);
  });

  it('counts at least as many lines as a word needs that is wider than the column', () => {
    const lines = countLines('1'.repeat(100), measure);
    expect(lines).toBeGreaterThanOrEqual(10);
    expect(lines).toBeLessThanOrEqual(15);
  });

  it('begins behind the indent', () => {
    expect(countLines('12345678', { ...measure, indent: 20 })).toBe(2);
    expect(countLines('123456', { ...measure, indent: 20 })).toBe(1);
  });

  it('ends a line at invisible places to break, at no-break spaces only where it must', () => {
    expect(countLines('1234567\u200b1234567', measure)).toBe(2);
    expect(countLines('12345 1234\u00a0123 12345', measure)).toBe(3);
  });

  it('does not end a line before a sign that may not open one', () => {
    expect(countLines('123456 / 123456 / 123456 /', measure)).toBeGreaterThanOrEqual(3);
    expect(countLines('( 123456 ( 123456', measure)).toBeGreaterThanOrEqual(2);
  });
});
