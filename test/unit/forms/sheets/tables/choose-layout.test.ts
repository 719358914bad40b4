import { expect, it } from 'vitest';
import { chooseLayout, idOn, sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const all = { kind: 'all', id: 'x', cells: [] } as const;
const grid = sheetGrid(
  sheetOf([
    ['a', 'b', 5],
    ['b', 'a', 6],
  ]),
);
const down = (column: number, ids: readonly string[]) =>
  ({ kind: 'down', column, ids: new Map(ids.map((id, at) => [at + 1, id])) }) as const;
it('gives all ways that are as good', () => {
  const [first, second] = [down(1, ['a', 'b']), down(2, ['b', 'a'])];
  const axes = { unit: [first, second], indicator: [all], period: [all] };
  expect(chooseLayout(grid, axes).layouts).toHaveLength(2);
  expect(chooseLayout(grid, { ...axes, unit: [first, all] }).layouts).toHaveLength(1);
});
it('says what nobody says', () => {
  expect(chooseLayout(grid, { unit: [], indicator: [all], period: [] }).missing).toEqual([
    'unit',
    'period',
  ]);
  expect(chooseLayout(grid, { unit: [all], indicator: [all], period: [all] }).missing).toEqual([
    'figures',
  ]);
});
it('knows what a line gives to a cell', () => {
  expect(idOn(down(1, ['a', 'b']), { row: 2, column: 3, value: 1 })).toBe('b');
  expect(
    idOn({ kind: 'across', row: 1, ids: new Map([[3, 'c']]) }, { row: 2, column: 3, value: 1 }),
  ).toBe('c');
});
