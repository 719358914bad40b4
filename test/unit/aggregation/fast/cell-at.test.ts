import { bareCell, exactCell, noAmount, seenBits } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { mustBePlain } from '../../../support/plain-figure.js';

const place = {
  figure: mustBePlain([], 'x.rice'),
  unit: 'xa-a',
  told: {
    sum: 15,
    scale: 10,
    seen: seenBits.counted | seenBits.amount,
    coverage: { reported: 1, partial: 0, expected: 1 },
  },
  period: '2026-Q3',
};

it('has the amount in the unit of its indicator', () => {
  const { amount, bounds, indicator } = exactCell(place, 'reported');
  expect([amount, bounds?.from, indicator]).toEqual([1.5, 1.5, 'x.rice']);
});

it('says why there is none', () => {
  const cell = bareCell(place, noAmount('missing', 'nothing-reported'));
  expect(cell).toMatchObject({ amount: null, state: 'missing', reason: 'nothing-reported' });
});
