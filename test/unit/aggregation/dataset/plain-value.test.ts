import { expect, it } from 'vitest';
import {
  isPlainAmount,
  isPlainObject,
  marks,
  readPlainValue,
  states,
  type PlainValue,
} from '#inside/aggregation';

const read = (value: unknown): PlainValue => {
  const into = { bits: 99, amount: 99 };
  readPlainValue(value, into);
  return into;
};

it('tells plain objects from all others', () => {
  expect([{}, JSON.parse('{"a":1}')].every(isPlainObject)).toBe(true);
  expect([null, 1, 'x', [], new Date(0), new Map(), Object.create(null)].some(isPlainObject)).toBe(
    false,
  );
});

it('reads numbers, null, amounts and states', () => {
  expect(read(5)).toEqual({ bits: 0, amount: 5 });
  expect(read(null)).toEqual({ bits: states.indexOf('missing'), amount: 0 });
  expect(read({ amount: 5 })).toEqual({ bits: marks.hasAmountField, amount: 5 });
  expect(read({ state: 'reported', amount: 5 })).toEqual({ bits: marks.hasStateField, amount: 5 });
});

it.each(['nil', 'missing', 'not-applicable', 'withheld'] as const)(
  'reads the state %s',
  (state) => {
    expect(read({ state })).toEqual({
      bits: states.indexOf(state) | (state === 'missing' ? marks.hasStateField : 0),
      amount: 0,
    });
  },
);

it.each([
  undefined,
  '5',
  5n,
  [],
  {},
  { amount: '5' },
  { amount: null },
  { amount: 5, qualifier: 'about' },
  { amount: 5, to: undefined },
  { state: 'reported' },
  { state: 'nil', amount: 5 },
  { state: 'nil', amount: undefined },
  { state: 'none' },
])('leaves %o to the schema', (value) => {
  expect(read(value).bits).toBe(-1);
});

it('takes amounts of no more digits than the indicator has', () => {
  expect(isPlainAmount(5, 0)).toBe(true);
  expect(isPlainAmount(0, 0)).toBe(true);
  expect(isPlainAmount(1.5, 1)).toBe(true);
  expect(isPlainAmount(1.15, 2)).toBe(true);
  expect(isPlainAmount(-7, 0)).toBe(true);
  expect(isPlainAmount(1.5, 0)).toBe(false);
  expect(isPlainAmount(1.15, 1)).toBe(false);
  expect(isPlainAmount(-0, 0)).toBe(false);
  expect(isPlainAmount(NaN, 2)).toBe(false);
  expect(isPlainAmount(Infinity, 2)).toBe(false);
  expect(isPlainAmount(2 ** 53, 0)).toBe(false);
});

it('does not take the neighbour of a number for the number', () => {
  const neighbours = Array.from({ length: 2000 }, (_, at) => {
    const number = (at + 1) / 1000;
    return number + 2 ** (Math.floor(Math.log2(number)) - 52);
  });
  expect(neighbours.filter((number) => isPlainAmount(number, 3))).toEqual([]);
});
