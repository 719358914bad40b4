import {
  aggregate,
  createDataset,
  createUnitRegister,
  defineIndicator,
  findCell,
  hierarchyAt,
  type ObservationInput,
} from 'danvan';
import { expect, it } from 'vitest';

const old = { to: '2025-06-30' };
const register = createUnitRegister({
  units: [
    { id: 't', name: 'tỉnh' },
    { id: 'x1', name: 'xã 1', parent: 't', validity: old },
    { id: 'x2', name: 'xã 2', parent: 't', validity: old },
    { id: 'n', name: 'xã N', parent: 't', validity: { from: '2025-07-01' } },
    { id: 'm', name: 'xã M', parent: 't' },
  ],
  successions: [{ kind: 'merged', date: '2025-07-01', from: ['x1', 'x2'], to: ['n'] }],
});
const flow = defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' });
const stock = defineIndicator({ code: 'x.s', name: 'số tổ', unit: 'tổ', kind: 'stock' });

type Row = readonly [unit: string, period: string, value: number, more?: Partial<ObservationInput>];

/** The figure of the province, and those of its communes. */
function countedOf(indicator: string, rows: readonly Row[], period = '2025') {
  const observations = rows.map(([unit, of, value, more]) => ({
    unit,
    indicator,
    period: of,
    value,
    ...more,
  }));
  const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
  const dataset = createDataset({ hierarchy, register, indicators: [flow, stock], observations });
  const table = aggregate(dataset, { units: 't', period, indicators: [indicator] });
  const { amount, coverage } = findCell(table, indicator);
  return { amount, coverage, rows: table.rows.map(({ cells }) => cells[0]?.amount ?? null) };
}

it('counts a whole year of an heir once, above it as at itself', () => {
  const halves: readonly Row[] = [
    ['x1', '2025-H1', 10],
    ['x2', '2025-H1', 20],
  ];
  expect(countedOf('x.f', [...halves, ['n', '2025', 40], ['m', '2025', 1]])).toMatchObject({
    amount: 41,
    rows: [40, 1],
  });
  const total: Row = ['n', '2025', 100, { basis: 'cumulative' }];
  expect(countedOf('x.f', [...halves, total])).toMatchObject({ amount: 100, rows: [100, null] });
});

it('takes the state of an heir in place of those that it took over', () => {
  const before: readonly Row[] = [
    ['x1', '2025-06', 10],
    ['x2', '2025-06', 20],
  ];
  expect(countedOf('x.s', before)).toMatchObject({ amount: 30, rows: [30, null] });
  expect(countedOf('x.s', [...before, ['n', '2025-12', 27]])).toMatchObject({
    amount: 27,
    rows: [27, null],
  });
  expect(countedOf('x.s', [...before, ['n', '2025', 27]])).toMatchObject({
    amount: 27,
    rows: [27, null],
  });
  expect(countedOf('x.s', [...before, ['m', '2025-12', 5]])).toMatchObject({
    amount: 35,
    rows: [30, 5],
  });
  expect(countedOf('x.s', [...before, ['n', '2025-12', 27]], '2025-H1').amount).toBe(30);
});

it('keeps the parts of halves, and who was heard', () => {
  const rows: readonly Row[] = [
    ['x1', '2025-H1', 10],
    ['x2', '2025-H1', 20],
    ['n', '2025-H2', 5],
    ['m', '2025', 1],
  ];
  expect(countedOf('x.f', rows)).toEqual({
    amount: 36,
    coverage: { reported: 4, partial: 0, expected: 4 },
    rows: [35, 1],
  });
});
