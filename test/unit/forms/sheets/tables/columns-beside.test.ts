import { expect, it } from 'vitest';
import { columnsBeside, type TableLayout } from '#inside/forms';

const all = { kind: 'all', id: 'a', cells: [] } as const;
const ids = new Map([
  [2, 'm.held'],
  [3, 'm.held'],
  [4, 'm.cost'],
]);
const layout: TableLayout = {
  axes: { unit: all, indicator: { kind: 'across', row: 1, ids }, period: all },
  values: undefined,
  figures: [],
};

it('are those of other names; of one figure a row there are none', () => {
  const cell = { row: 2, column: 2, value: 7 };
  expect(columnsBeside(layout, cell)).toEqual([4]);
  const down = { kind: 'down', column: 1, ids } as const;
  expect(columnsBeside({ ...layout, axes: { ...layout.axes, indicator: down } }, cell)).toEqual([]);
});
