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

const toldOf = (rows: readonly MixedRow[]) => {
  const figures = figuresOf(mixed(rows));
  const indicator = figures.indicators.find(({ code }) => code === 'x.b');
  if (indicator === undefined) throw new Error('The sample has it.');
  return [...groupsOf(figures, indicator)].flatMap((group) =>
    brokenDown(figures, indicator, group.rows),
  );
};
const total: MixedRow = ['a', '2025', 9, { indicator: 'x.b' }];

it('have no category whose figure is missing', () => {
  const missing: MixedRow = [
    'a',
    '2025',
    null,
    { indicator: 'x.b', categories: { field: 'culture' } },
  ];
  expect(toldOf([total, part('economy', 6), missing])).toMatchObject([
    { cuts: [{ isWhole: false, categories: ['economy'], sum: { amount: 6 } }] },
  ]);
});

it('are never whole by a breakdown that is open', () => {
  const level = (category: string): MixedRow => [
    'a',
    '2025',
    4,
    { indicator: 'x.b', categories: { level: category } },
  ];
  expect(toldOf([total, level('commune'), level('village')])).toMatchObject([
    { cuts: [{ field: 'level', isWhole: false, categories: ['commune', 'village'] }] },
  ]);
});

it('are none where neither the total nor a whole breakdown was sent', () => {
  expect(toldOf([part('economy', 6)])).toEqual([]);
  expect(toldOf([total])).toEqual([]);
});
