import { areSameValues } from '#inside/kit';
import { expect, it } from 'vitest';

it('takes records in any order, and what is undefined as not there', () => {
  expect(areSameValues({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1, d: undefined })).toBe(
    true,
  );
  expect(areSameValues([1, 2], [1, 2])).toBe(true);
  expect(areSameValues(NaN, NaN)).toBe(true);
});

it('tells other values, other lengths, and lists from records', () => {
  for (const [a, b] of [
    [1, 2],
    ['1', 1],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [['x'], { 0: 'x' }],
    [null, {}],
  ]) {
    expect(areSameValues(a, b)).toBe(false);
  }
});

it('ends on rings', () => {
  const ringOf = (): Record<string, unknown> => {
    const ring: Record<string, unknown> = {};
    ring['one'] = ring;
    ring['two'] = [ring, ring];
    return ring;
  };
  const ring = ringOf();
  expect(areSameValues(ring, ring)).toBe(true);
  expect(areSameValues(ring, { ...ring })).toBe(true);
  expect(areSameValues(ring, ringOf())).toBe(false);
});
