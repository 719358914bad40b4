import { partialAt, sentAny, silentAt } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { mustBePlain } from '../../../support/plain-figure.js';

const figure = mustBePlain([
  sent('xa-a', 'sessions', 1, { period: '2026-07' }),
  sent('xa-b', 'sessions', 2, { period: '2026-09-20/2026-10-05' }),
]);

it('tells who sent some of it, and why not all', () => {
  expect(partialAt(figure, 1, 0)).toEqual([{ unit: 'xa-a', reason: 'part-of-period' }]);
  expect(partialAt(figure, 2, 0)).toEqual([{ unit: 'xa-b', reason: 'outside-period' }]);
  expect(partialAt(figure, 3, 0)).toEqual([]);
});

it('tells who sent nothing', () => {
  expect([1, 2, 3].flatMap((unit) => silentAt(figure, unit, 0))).toEqual(['phuong-c']);
});

it('tells who sent anything itself', () => {
  expect([0, 1, 2, 3].map((unit) => sentAny(figure, unit))).toEqual([false, true, true, false]);
});
