import { describe, expect, it } from 'vitest';
import { numberIn, textIn, textOrNull, wholeIn } from '#inside/sql';

const unreadable = expect.objectContaining({ code: 'STORE_UNREADABLE' });

describe('a row of an answer', () => {
  it('gives numbers however a driver writes them', () => {
    const given = [7, 7n, '7', '7.0', '7e0'];
    expect(given.map((a) => numberIn({ a }, 'a'))).toEqual([7, 7, 7, 7, 7]);
    expect(numberIn({ a: '-1.5' }, 'a')).toBe(-1.5);
  });

  it('refuses what is no number, or missing', () => {
    for (const a of ['', 'x', '0x10', null, undefined, Number.NaN, true, {}])
      expect(() => numberIn({ a }, 'a')).toThrow(unreadable);
    expect(() => wholeIn({ a: 1.5 }, 'a')).toThrow(unreadable);
  });

  it('gives texts, and null only where it may', () => {
    expect([textIn({ a: '' }, 'a'), textOrNull({ a: null }, 'a')]).toEqual(['', null]);
    expect(() => textIn({ a: null }, 'a')).toThrow(unreadable);
    expect(() => textOrNull({}, 'a')).toThrow(unreadable);
  });
});
