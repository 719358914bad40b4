import { leafColumns } from 'danvan/report';
import { expect, it } from 'vitest';
import { reviewContext, statisticsColumns } from '#inside/compose';
import { figure, optionsOf, tableOf } from '../../../support/review.js';

const keysOf = (withBase: boolean, compareWith: 'previous-period' | 'same-period-last-year') => {
  const table = tableOf([figure('xa-a', 'sessions', 1)], { compareWith });
  const parts = { base: withBase, cumulative: false, plan: false, note: true };
  return leafColumns(statisticsColumns(reviewContext(optionsOf(table)), parts));
};

it('statisticsColumns leaves out what compares where there is no base', () => {
  const keys = keysOf(false, 'previous-period').map(({ key }) => key);
  expect(keys).toEqual(['number', 'indicator', 'measure', 'current', 'note']);
});

it.each([
  ['previous-period', 'Kỳ trước'],
  ['same-period-last-year', 'Cùng kỳ'],
] as const)('statisticsColumns calls the base of %s %s', (compareWith, title) => {
  const columns = keysOf(true, compareWith);
  expect(columns.find(({ key }) => key === 'base')?.title).toBe(title);
  expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining(['difference', 'change']));
});
