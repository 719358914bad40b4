import { aggregatePartial, mergePartials } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { inOrder } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const at = (position: number, amount: number) =>
  aggregatePartial({
    ...context,
    observations: [sent('xa-a', 'sessions', amount)],
    positions: [position],
  });

it('puts rows in the order of the whole, in columns of its own', () => {
  const whole = mergePartials([at(8, 1), at(2, 5)]);
  const { columns } = inOrder(whole);
  expect([...columns.positions]).toEqual([2, 8]);
  expect([...columns.amounts]).toEqual([5, 1]);
  expect([...whole.columns.positions]).toEqual([8, 2]);
  expect(errorOf(() => inOrder(mergePartials([at(2, 1), at(2, 1)]))).code).toBe('PARTS_OVERLAP');
});
