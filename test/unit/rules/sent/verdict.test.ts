import { expect, it } from 'vitest';
import { atLeast, atMost, doubtOf, namedAmounts, same } from '#inside/rules';
import { exactly, quantityOf } from '#inside/aggregation';

const word = (amount: number, qualifier: 'nearly' | 'over') =>
  quantityOf({ state: 'reported', amount, qualifier }, 10);

it('tells what must be from what is only plausible', () => {
  expect(atMost(exactly(3), exactly(3))).toBe('fits');
  expect(atMost(exactly(4), exactly(3))).toBe('impossible');
  expect(atMost(word(5000, 'nearly'), exactly(300))).toBe('implausible');
  expect(atMost(word(300, 'nearly'), exactly(290))).toBe('fits');
});

it('holds both sides of what should be the same', () => {
  expect(same(word(100, 'nearly'), exactly(900))).toBe('impossible');
  expect(same(exactly(900), word(100, 'over'))).toBe('implausible');
  expect(same(exactly(105), word(100, 'over'))).toBe('fits');
  expect(same(exactly(105), atLeast(exactly(100)))).toBe('fits');
  expect(same(exactly(95), atLeast(exactly(100)))).toBe('impossible');
});

it('names the written amount, else the end that lies nearer', () => {
  const range = quantityOf({ state: 'reported', amount: 300, to: 400 }, 10);
  expect(namedAmounts(word(5000, 'nearly'), exactly(300))).toEqual([5000, 300]);
  expect(namedAmounts(range, exactly(250))).toEqual([300, 250]);
  expect(namedAmounts(range, exactly(450))).toEqual([400, 450]);
  expect(namedAmounts(exactly(250), range)).toEqual([250, 300]);
  expect(namedAmounts(exactly(450), range)).toEqual([450, 400]);
  expect(namedAmounts(atLeast(exactly(5)), exactly(7))).toEqual([5, 7]);
  expect(namedAmounts(exactly(300), atLeast(word(340, 'nearly')))).toEqual([300, 306]);
});

it('is a fact where there is doubt', () => {
  expect([doubtOf('implausible'), doubtOf('impossible')]).toEqual([{ implausible: true }, {}]);
});
