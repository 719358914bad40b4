import { takenByUnit } from '#inside/aggregation';
import { expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { countFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const takenFrom = (rows: readonly ObservationInput[], indicator = 'sessions') => {
  const { question, taken } = countFor(rows, { indicator });
  return takenByUnit(question.counting.tree, taken.toReversed());
};

const amountsOf = (reports: ReturnType<typeof takenFrom>['all'] | undefined) =>
  reports?.map(({ span }) => span.quantity.amount);

it('puts what counts in order by unit', () => {
  const { units, byUnit } = takenFrom([sent('xa-b', 'sessions', 2), sent('xa-a', 'sessions', 1)]);
  expect(units).toEqual([1, 2]);
  expect(amountsOf(byUnit.get(2))).toEqual([2]);
});

const on = (line: string, amount: number, more: Partial<ObservationInput> = {}) =>
  sent('xa-a', 'members', amount, { line, ...more });

it('finds what is chosen together with a report: on its line, where lines add', () => {
  const { beside, ofActivity } = takenFrom(
    [on('front', 4), on('women', 3), on('women', 9, { activity: 'x' })],
    'members',
  );
  const found = (line: number, activity = '') => beside({ line, activity }).byUnit.get(1);
  expect(amountsOf(found(1))).toEqual([4]);
  expect(amountsOf(found(2))).toEqual([3]);
  expect(amountsOf(found(2, 'x'))).toEqual([9]);
  expect(beside({ line: 3, activity: '' }).units).toEqual([]);
  expect(amountsOf(ofActivity('x'))).toEqual([9]);
  expect(ofActivity('y')).toEqual([]);
});

it('finds the same on whatever line, where lines do not add', () => {
  const rows = [sent('xa-a', 'sessions', 2, { line: 'front' }), sent('xa-b', 'sessions', 5)];
  expect(takenFrom(rows).beside({ line: 7, activity: '' }).units).toEqual([1, 2]);
});
