import { describe, expect, it } from 'vitest';
import { fromData, toData, unwritten } from '#inside/aggregation';
import { hostileValues } from '../../../../support/hostile-values.js';

const through = (value: unknown): unknown => fromData(JSON.parse(JSON.stringify(toData(value))));

it.each<readonly [unknown]>([
  [null],
  [undefined],
  [''],
  ['nhiều \u2028 \ud800'],
  [true],
  [0],
  [-0],
  [1.5],
  [NaN],
  [-Infinity],
  [5n],
  [-12345678901234567890n],
  [[]],
  [[1, [undefined]]],
  [{}],
  [{ a: { b: -0 }, c: undefined }],
  [{ $: 'number', text: '5' }],
  [{ $: 'object', fields: [{ $: 1 }] }],
])('gives back %o', (value) => {
  expect(through(value)).toStrictEqual(value);
});

it('gives back a field of a name that is taken', () => {
  const value: unknown = JSON.parse('{"__proto__":{"a":1},"$":2}');
  expect(Object.entries(Object(through(value)))).toEqual([
    ['__proto__', { a: 1 }],
    ['$', 2],
  ]);
});

it('marks what cannot be written, and keeps what is around it', () => {
  const failing = {
    good: 1,
    get bad() {
      throw new Error('no');
    },
  };
  expect(through([() => 1, Symbol('x'), new Map(), new Date(0)])).toEqual(Array(4).fill(unwritten));
  expect(through({ one: failing, two: 2 })).toEqual({ one: unwritten, two: 2 });
  expect(
    through(
      new (class {
        own = 1;
      })(),
    ),
  ).toEqual({ own: 1 });
});

describe('ends', () => {
  it.each(hostileValues)('with %s', (_, value) => {
    expect(() => through(value)).not.toThrow();
  });

  it('with a value that holds itself', () => {
    const ring: Record<string, unknown> = { name: 'x' };
    ring['self'] = ring;
    expect(through(ring)).toMatchObject({ name: 'x', self: { name: 'x' } });
  });
});

it.each([{ $: 'bigint', text: 'x' }])('throws for data that nobody wrote: %o', (data) => {
  expect(() => fromData(data)).toThrow(SyntaxError);
});

it('takes unknown marks for what could not be written', () => {
  expect(fromData({ $: 'other' })).toBe(unwritten);
  expect(fromData({ $: 'object', fields: 5 })).toEqual({});
});
