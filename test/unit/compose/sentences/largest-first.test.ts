import { expect, it } from 'vitest';
import { largestFirst, sizeOf } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

it('largestFirst orders by size and leaves out what is nothing', () => {
  const [figure] = figureWith('sessions', figuresOf('sessions', [5, 0, 0]));
  const of = (amount: number | null) => ({
    cell: { ...figure.cell, amount, from: amount, to: amount },
  });
  expect(largestFirst([of(2), of(0), of(9), of(null)]).map(sizeOf)).toEqual([9, 2]);
});
