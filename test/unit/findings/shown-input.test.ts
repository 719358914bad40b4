import { describe, expect, it } from 'vitest';
import { quotable, shownInput, typeOfInput } from '#inside/findings';

describe('shownInput', () => {
  it('gives a text as it is and the rest as it is written', () => {
    expect(['a', 5, ['b'], undefined, 5n].map(shownInput)).toEqual([
      'a',
      '5',
      '["b"]',
      'undefined',
      '5',
    ]);
  });

  it('names what has no text', () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(shownInput(ring)).toBe('array');
  });
});

describe('typeOfInput', () => {
  it('tells numbers that are none', () => {
    expect([1, Number.NaN, -Infinity, null, 'a', []].map(typeOfInput)).toEqual([
      'number',
      'nan',
      'infinity',
      'null',
      'string',
      'array',
    ]);
  });
});

describe('quotable', () => {
  it('holds texts, numbers and yes or no', () => {
    expect(['a', 1.5, true].map(quotable)).toEqual([
      { value: 'a' },
      { value: '1.5' },
      { value: 'true' },
    ]);
    expect([Number.NaN, null, {}, []].map(quotable)).toEqual([{}, {}, {}, {}]);
  });
});
