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

it('writes what cannot be written as such, binary data too', () => {
  const odd = [
    () => 1,
    Symbol('x'),
    new Map(),
    new Uint8Array(3),
    new DataView(new ArrayBuffer(2)),
  ];
  expect(toData(odd)).toEqual(odd.map(() => ({ $: 'unwritten' })));
});

const nested = (depth: number, inmost: unknown): unknown =>
  depth === 0 ? inmost : nested(depth - 1, [inmost]);

it('goes a hundred levels deep, and no further', () => {
  const hundred = nested(100, 'x');
  expect(through(hundred)).toStrictEqual(hundred);
  expect(through(nested(101, 'x'))).toStrictEqual(nested(100, unwritten));
  const fields = Array.from({ length: 100 }).reduce<unknown>((held) => ({ held }), 5);
  expect(through(fields)).toStrictEqual(fields);
  expect(through({ fields })).not.toStrictEqual({ fields });
});

it('holds two hundred thousand values, the list that holds them among these', () => {
  const most: readonly number[] = Array(199_999).fill(0);
  expect(through(most)).toHaveLength(199_999);
  expect(through([...most, 0])).toBe(unwritten);
  expect(through([most.slice(2), 1])).toEqual([most.slice(2), 1]);
  expect(through([most.slice(2), 1, 2])).toEqual([most.slice(2), 1, unwritten]);
});
