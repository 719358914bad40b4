import { expect, it } from 'vitest';
import { addAmounts, amountOf, qualifierOf, zeroAmount } from '#inside/aggregation';

const amount = (value: number, qualifier?: 'nearly' | 'over' | 'about') =>
  amountOf({ state: 'reported', amount: value, qualifier }) ?? zeroAmount;

it('takes nil for zero and nothing reported for no amount', () => {
  expect(amountOf({ state: 'nil' })).toEqual(zeroAmount);
  expect(amountOf({ state: 'missing' })).toBeNull();
  expect(amountOf({ state: 'withheld' })).toBeNull();
});

it('keeps the word of one amount and finds one for a sum', () => {
  expect(qualifierOf(addAmounts([amount(5, 'nearly')]))).toBe('nearly');
  expect(qualifierOf(addAmounts([amount(5, 'nearly'), amount(1)]))).toBe('nearly');
  expect(qualifierOf(addAmounts([amount(5, 'over'), amount(1)]))).toBe('over');
  expect(qualifierOf(addAmounts([amount(5, 'over'), amount(1, 'nearly')]))).toBe('about');
  expect(qualifierOf(addAmounts([amount(5), amount(1)]))).toBeUndefined();
});

it('adds ranges end by end', () => {
  const range = amountOf({ state: 'reported', amount: 5, to: 7 }) ?? zeroAmount;
  expect(addAmounts([range, amount(3)])).toMatchObject({ from: 8, to: 10 });
});

it('does not change with the order', () => {
  const list = [amount(0.1), amount(0.2, 'over'), amount(1e15)];
  expect(addAmounts(list)).toEqual(addAmounts(list.toReversed()));
});
