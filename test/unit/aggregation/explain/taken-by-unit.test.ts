import { takenByUnit } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { countFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

it('puts what counts in order by unit', () => {
  const { question, taken } = countFor([sent('xa-b', 'sessions', 2), sent('xa-a', 'sessions', 1)]);
  const { units, byUnit } = takenByUnit(question.counting.tree, taken.toReversed());
  expect(units).toEqual([1, 2]);
  expect(byUnit.get(2)?.map(({ span }) => span.quantity.amount)).toEqual([2]);
});
