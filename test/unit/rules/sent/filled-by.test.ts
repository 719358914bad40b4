import { exactly } from '#room/aggregation';
import { defineIndicator, type IndicatorInput } from 'danvan';
import { expect, it } from 'vitest';
import { filledBy } from '../../../../src/rules/sent/filled-by.js';

const of = (time: 'sum' | 'last' | 'first' | 'forbid') => {
  const input: IndicatorInput = { code: 'x.n', name: 'n', unit: 'n', kind: 'flow' };
  return defineIndicator({ ...input, combine: { time } });
};

const sent = (from: number, to: number, amount: number) => ({
  from,
  to,
  row: from * 1000 + to,
  isCumulative: false,
  isNil: false,
  quantity: exactly(amount),
});

const whole = sent(1, 90, 0);

it('takes a report of the same days, else the shorter ones that fill them', () => {
  expect(filledBy([sent(1, 30, 1), sent(1, 90, 7)], whole, of('forbid'))?.quantity.amount).toBe(7);
  const filled = filledBy([sent(1, 30, 1), sent(31, 90, 2)], whole, of('sum'));
  expect([filled?.quantity.amount, filled?.isWhole]).toEqual([3, true]);
});

it('takes a part where not all days are filled, and nothing twice', () => {
  const part = filledBy([sent(1, 30, 1), sent(20, 40, 5), sent(80, 99, 2)], whole, of('sum'));
  expect([part?.quantity.amount, part?.isWhole]).toEqual([1, false]);
  expect(filledBy([sent(80, 99, 2)], whole, of('sum'))).toBeNull();
});

it('takes the longest state of the day', () => {
  const states = [sent(60, 90, 4), sent(1, 30, 5), sent(31, 90, 6)];
  expect(filledBy(states, whole, of('last'))?.quantity.amount).toBe(6);
  expect(filledBy(states, whole, of('first'))?.quantity.amount).toBe(5);
  expect(filledBy(states, whole, of('forbid'))).toBeNull();
  expect(filledBy([], whole, of('last'))).toBeNull();
});
