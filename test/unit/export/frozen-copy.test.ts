import { describe, expect, it } from 'vitest';
import { frozenCopy } from '#inside/export';

const same = (text: string): string => text;
const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

describe('frozenCopy', () => {
  it('changes texts and leaves all else as it is', () => {
    const value = { a: ['x', 1, null, true], b: { c: 'y' } };
    expect(frozenCopy(value, (text) => text.toUpperCase())).toEqual({
      a: ['X', 1, null, true],
      b: { c: 'Y' },
    });
  });

  it('fills the holes of a list with nothing it could hide: it refuses them', () => {
    // oxlint-disable-next-line no-sparse-arrays -- the very input under test
    expect(() => frozenCopy([1, , 3], same)).toThrow(invalid);
  });

  it('ends on a value that stands in very many places', () => {
    const text = 'x'.repeat(1_000_000);
    const given = Array.from({ length: 1000 }, () => text);
    expect(() => frozenCopy(given, same)).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }),
    );
  });

  it.each([
    ['a number that is none', { amount: Number.NaN }],
    ['an infinite number', { amount: Number.POSITIVE_INFINITY }],
    ['a date object', { day: new Date(0) }],
    ['a map', { cells: new Map() }],
    ['a function', { text: () => 'a' }],
    ['a big integer', { amount: 1n }],
    ['a symbol', { text: Symbol('a') }],
    ['an own key “__proto__”', JSON.parse('{"__proto__": {"a": 1}}')],
    ['a key that every object has', { constructor: 'a' }],
  ])('refuses %s', (_, value) => {
    expect(() => frozenCopy(value, same)).toThrow(invalid);
  });

  it('keeps the value of a field that is worked out when it is read', () => {
    let reads = 0;
    const value = Object.freeze({
      a: 'x',
      get text() {
        reads += 1;
        return `read ${reads}`;
      },
    });
    const copy = frozenCopy(value, same);
    expect(copy).not.toBe(value);
    expect([copy, copy]).toEqual([
      { a: 'x', text: 'read 1' },
      { a: 'x', text: 'read 1' },
    ]);
  });

  it('names the place', () => {
    expect(() => frozenCopy({ blocks: [{ amount: Number.NaN }] }, same)).toThrow(
      'The document cannot be exported: blocks[0].amount holds NaN, which JSON cannot.',
    );
  });

  it('ends on a value that holds itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(() => frozenCopy(loop, same)).toThrow(invalid);
  });

  it('copies objects without a prototype', () => {
    expect(frozenCopy(Object.assign(Object.create(null), { a: 1 }), same)).toEqual({ a: 1 });
  });
});
