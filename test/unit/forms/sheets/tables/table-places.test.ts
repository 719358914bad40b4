import { expect, it } from 'vitest';
import { sheetGrid, tableNames, tablePlaces } from '#inside/forms';
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

const places = (...rows: Parameters<typeof sheetOf>[0]) =>
  tablePlaces(sheetGrid(sheetOf(rows)), tableNames(options), options);
const once = (axes: ReturnType<typeof places>['axes']['unit']) =>
  axes.flatMap((axis) => (axis.kind === 'all' ? [axis.id] : []));
it('reads what is said once for all', () => {
  const { axes, measure, lines } = places(
    ['Đơn vị: xa-b', 'ĐVT:', 'triệu đồng'],
    ['BÁO CÁO QUÝ II/2026'],
    ['x', 5],
  );
  expect([once(axes.unit), once(axes.period), measure, lines.length]).toEqual([
    ['xa-b'],
    ['2026-Q2'],
    'triệu đồng',
    2,
  ]);
});
it('falls back on what was expected', () => {
  const { axes } = places(['x', 5]);
  expect([once(axes.unit), once(axes.period), once(axes.indicator)]).toEqual([['xa-a'], [], []]);
});
