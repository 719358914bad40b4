import { expect, it } from 'vitest';
import { understandingOf } from '#inside/forms';

const down = {
  kind: 'down',
  column: 2,
  ids: new Map([
    [2, 'a'],
    [3, 'b'],
  ]),
} as const;
const across = {
  kind: 'across',
  row: 1,
  ids: new Map([
    [3, 'c'],
    [4, 'c'],
  ]),
} as const;
const all = { kind: 'all', id: '2026-Q2', cells: [] } as const;
const of = (axes: Parameters<typeof understandingOf>[0]['axes'], values?: number) =>
  understandingOf({ axes, values, figures: [] }, 'S', 'đồng');
it('says where everything stands', () => {
  expect(of({ unit: down, indicator: across, period: all })).toEqual({
    sheet: 'S',
    orientation: 'units-down',
    unit: { where: 'column', at: 'B', count: 2 },
    indicator: { where: 'row', at: '1', count: 1 },
    period: { where: 'sheet', at: '2026-Q2', count: 1 },
    measure: 'đồng',
    figures: 0,
  });
});
it('knows the ways in which tables lie', () => {
  expect(of({ unit: across, indicator: down, period: all }).orientation).toBe('indicators-down');
  expect(of({ unit: across, indicator: all, period: down }).orientation).toBe('periods-down');
  expect(of({ unit: down, indicator: down, period: all }, 5)).toMatchObject({
    orientation: 'long',
    values: 'E',
  });
});
