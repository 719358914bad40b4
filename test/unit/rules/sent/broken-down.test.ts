import { expect, it } from 'vitest';
import { brokenDown, figuresOf, groupsOf } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const part = (category: string, value: number, unit = 'a'): MixedRow => [
  unit,
  '2025',
  value,
  { indicator: 'x.b', categories: { field: category } },
];

it('are totals with what was sent of each breakdown', () => {
  const rows = [part('economy', 6), part('culture', 4), part('economy', 1, 'b')];
  const figures = figuresOf(mixed([...rows, ['b', '2025', 9, { indicator: 'x.b' }]]));
  const indicator = figures.indicators.find(({ code }) => code === 'x.b');
  const told = (indicator === undefined ? [] : [...groupsOf(figures, indicator)]).map((group) =>
    indicator === undefined ? [] : brokenDown(figures, indicator, group.rows),
  );
  expect(told).toMatchObject([
    [{ row: -1, total: { amount: 10 }, cuts: [] }],
    [{ row: 3, total: { amount: 9 }, cuts: [{ isWhole: false, categories: ['economy'] }] }],
  ]);
});
