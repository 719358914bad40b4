import { expect, it } from 'vitest';
import { exactly, quantityOf } from '#inside/aggregation';
import { figuresOf, precisionAt, recomputed } from '#inside/rules';
import { mixed } from '../../../support/mixed.js';

it('divides amounts, and bounds the other way round', () => {
  expect(recomputed(exactly(1), exactly(4), 100)).toMatchObject({ amount: 25, from: 25, to: 25 });
  const over = quantityOf({ state: 'reported', amount: 4, qualifier: 'over' }, 10);
  expect(recomputed(exactly(1), over, 100)).toMatchObject({ amount: 25, from: 0, to: 25 });
  expect(recomputed(over, exactly(1), 100)).toMatchObject({ from: 400, to: Infinity });
  expect(recomputed(exactly(1), exactly(0), 100)).toBeNull();
});

it('knows the weight of the last printed digit', () => {
  const rate = { indicator: 'x.rate' };
  const figures = figuresOf(
    mixed([
      ['a', '2025', 73.85, rate],
      ['b', '2025', { amount: 70, precision: 10 }, rate],
    ]),
  );
  expect([precisionAt(figures, 0), precisionAt(figures, 1)]).toEqual([0.01, 10]);
});

it('knows no rate of a range, nor over what may be zero', () => {
  const range = quantityOf({ state: 'reported', amount: 4, to: 5 }, 10);
  expect(recomputed(range, exactly(2), 100)).toMatchObject({ amount: null, from: 200, to: 250 });
  expect(recomputed(exactly(20), range, 100)).toMatchObject({ amount: null, from: 400, to: 500 });
  expect(recomputed(range, range, 100)).toMatchObject({ amount: null, from: 80, to: 125 });
  const overNothing = quantityOf({ state: 'reported', amount: 0, qualifier: 'over' }, 10);
  expect(recomputed(exactly(1), overNothing, 100)).toMatchObject({ amount: null, to: Infinity });
});
