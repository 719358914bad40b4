import { describe, expect, it } from 'vitest';
import { listOf, mapOf, numberIn, optional, recordOf } from '#inside/report';

const size = numberIn(1, 10);

describe('numberIn', () => {
  it.each([0, 11, Number.NaN, Infinity, '5', 5n, undefined])('refuses %s', (value) => {
    expect(size(value, 'size')).toHaveLength(1);
  });

  it('takes its bounds', () => {
    expect([1, 10].flatMap((value) => size(value, 'size'))).toEqual([]);
  });
});

describe('lists and objects', () => {
  it('say where the fault is, and all faults', () => {
    const check = recordOf({ sizes: listOf(size, 1, 3), more: optional(mapOf(size, 2)) });
    expect(check({ sizes: [1, 0, 20], more: { a: 0 } }, '')).toEqual([
      'sizes[1] must be a number from 1 to 10, not 0',
      'sizes[2] must be a number from 1 to 10, not 20',
      'more.a must be a number from 1 to 10, not 0',
    ]);
    expect(check({ sizes: [1] }, '')).toEqual([]);
  });

  it('count before they look inside, and see holes', () => {
    expect(listOf(size, 1, 3)(Array.from({ length: 1_000_000 }), 'sizes')).toEqual([
      'sizes must hold 1 to 3 items, not 1000000',
    ]);
    expect(listOf(size, 1, 3)(Array.from({ length: 1 }), 'sizes')).toHaveLength(1);
    expect(mapOf(size, 1)({ a: 1, b: 1 }, 'map')).toEqual([
      'map must hold at most 1 fields, not 2',
    ]);
  });
});
