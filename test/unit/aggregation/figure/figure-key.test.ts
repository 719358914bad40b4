import { expect, it } from 'vitest';
import { categoryKey } from '#inside/aggregation';

it('is the same whatever the order in which categories were written', () => {
  expect(categoryKey({ b: '1', a: '2' })).toBe(categoryKey({ a: '2', b: '1' }));
});

it('tells categories apart', () => {
  const keys = [{ a: 'b' }, { b: 'a' }, { a: 'b', c: 'd' }, { a: 'b","c' }, { 'a","b': 'c' }];
  expect(new Set(keys.map(categoryKey)).size).toBe(5);
});

it('is empty for the total', () => {
  expect([categoryKey(undefined), categoryKey({})]).toEqual(['', '']);
});
