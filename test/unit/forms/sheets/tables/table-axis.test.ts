import { expect, it } from 'vitest';
import { sheetGrid, tableAxes, tableNames } from '#inside/forms';
import { defineIndicator } from '#inside/indicators';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const flow = { kind: 'flow' } as const;
const held = defineIndicator({
  ...flow,
  code: 'm.held',
  name: { vi: 'Số cuộc' },
  unit: { vi: 'cuộc' },
});
const cost = defineIndicator({
  ...flow,
  code: 'm.cost',
  name: { vi: 'Kinh phí' },
  unit: { vi: 'đồng' },
  money: true,
});
const options = { indicators: [held, cost], expected: { unit: 'xa-a' } };

const axes = (rows: Parameters<typeof sheetOf>[0]) =>
  tableAxes(sheetGrid(sheetOf(rows)), tableNames(options));
it('finds lines down and across, the fullest first', () => {
  const { indicator } = axes([
    ['', 'Số cuộc', 'Kinh phí'],
    ['Số cuộc', 1, 2],
  ]);
  expect(indicator.map(({ kind }) => kind)).toEqual(
    ['down', 'down', 'across', 'across'].slice(0, indicator.length),
  );
  expect(
    indicator
      .filter(({ kind }) => kind === 'across')
      .map((axis) => axis.kind === 'across' && [...axis.ids.keys()]),
  ).toContainEqual([2, 3]);
});
it('spreads a name to the right, and takes a line by itself for a title', () => {
  const { indicator, period } = axes([['Quý II/2026'], ['x', 'Số cuộc', '', 'Kinh phí']]);
  const [across] = indicator.filter(({ kind }) => kind === 'across');
  expect(across?.kind === 'across' && [...across.ids]).toEqual([
    [2, 'm.held'],
    [4, 'm.cost'],
    [3, 'm.held'],
  ]);
  expect(period.some(({ kind }) => kind === 'all')).toBe(true);
});
it('takes figures for no years', () => {
  expect(
    axes([
      ['a', 2024, 2025],
      ['b', 2024, 7],
    ]).period.flatMap((axis) => (axis.kind === 'across' ? [axis.row] : [])),
  ).toEqual([1]);
});
it('spreads no name under a heading that ends in the row above', () => {
  const rows = [
    ['Đơn vị', 'Họp', '', 'Kinh phí', 'Ghi chú'],
    ['', 'Số cuộc', 'Số dự'],
    ['xa-a', 3, 5, 100, 8],
  ];
  const areas = [{ top: 1, left: 4, bottom: 2, right: 4 }];
  for (const merged of [[], areas]) {
    const grid = sheetGrid(sheetOf(rows, { merged }));
    const named = tableAxes(grid, tableNames(options)).indicator;
    const [across] = named.filter((axis) => axis.kind === 'across' && axis.row === 2);
    expect(across?.kind === 'across' && [...across.ids]).toEqual([
      [2, 'm.held'],
      [4, 'm.cost'],
    ]);
  }
});
it('goes on below a line that tells of the table', () => {
  const line = ['', '', 'ĐVT: cuộc', 'Quý II'];
  const { indicator } = axes([line, ['x', 'Số cuộc', '']]);
  const [across] = indicator.filter(({ kind }) => kind === 'across');
  expect(across?.kind === 'across' && [...across.ids.keys()]).toEqual([2, 3]);
});
