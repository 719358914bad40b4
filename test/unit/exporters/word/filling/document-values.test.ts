import { expect, it } from 'vitest';
import { valueBook } from '#inside/exporters/word';

const codes = (book: ReturnType<typeof valueBook>) =>
  book.findings().map(({ code, params }) => [code, Object.values(params)[0]]);

it('prints values, those of a row first', () => {
  const book = valueBook({ a: 1_234.5, b: 'x\u0000', c: null, xa: [{ a: 'y' }] }, 'vi');
  expect(book.rows('xa')).toHaveLength(1);
  expect(['a', 'b', 'c'].map((key) => book.text(key))).toEqual(['1.234,5', 'x', '']);
  expect(book.text('a', { a: 'y' })).toBe('y');
  expect(book.findings()).toEqual([]);
});

it('tells each key once that has no value, or is not asked for', () => {
  const book = valueBook({ la: 1, xa: [{ b: 1 }], nan: Number.NaN }, 'vi');
  expect([book.text('c'), book.text('c'), book.text('nan'), book.text('xa')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(codes(book)).toEqual([
    ['files/value-missing', 'c'],
    ['files/value-refused', 'nan'],
    ['files/value-refused', 'xa'],
    ['files/value-not-used', 'la'],
    ['files/value-not-used', 'xa.b'],
  ]);
  expect(valueBook({}, 'vi').text('toString')).toBeUndefined();
});
