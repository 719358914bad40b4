import { expect, it } from 'vitest';
import { exactly } from '#inside/aggregation';
import { denialsAmong } from '#inside/rules';

const sent = (from: number, to: number, amount: number, isCumulative = false) => ({
  from,
  to,
  row: from * 1000 + to,
  isCumulative,
  isNil: false,
  quantity: exactly(amount),
});

it('finds a shorter figure that has days of a nil', () => {
  const denialOf = denialsAmong([sent(1, 2, 5), sent(5, 5, 3), sent(10, 40, 7)]);
  expect(denialOf({ from: 2, to: 4 })?.to).toBe(2);
  expect(denialOf({ from: 3, to: 9 })?.to).toBe(5);
  expect(denialOf({ from: 5, to: 5 })).toBeUndefined();
  expect(denialOf({ from: 6, to: 30 })).toBeUndefined();
  expect(denialOf({ from: 39, to: 80 })?.to).toBe(40);
  expect(denialsAmong([])({ from: 1, to: 9 })).toBeUndefined();
});

it('finds a figure in whatever order figures stand, by its length and its first and last day', () => {
  const shuffled = denialsAmong([sent(10, 40, 7), sent(1, 2, 5), sent(5, 5, 3)]);
  expect(shuffled({ from: 2, to: 4 })?.to).toBe(2);
  expect(shuffled({ from: 3, to: 9 })?.to).toBe(5);
  const one = denialsAmong([sent(30, 34, 1)]);
  expect(one({ from: 1, to: 40 })?.to).toBe(34);
  expect(one({ from: 34, to: 50 })?.to).toBe(34);
  expect(one({ from: 20, to: 30 })?.to).toBe(34);
  expect(one({ from: 32, to: 36 })).toBeUndefined();
  expect(one({ from: 35, to: 50 })).toBeUndefined();
  expect(one({ from: 20, to: 29 })).toBeUndefined();
});
