import {
  aggregate,
  createDataset,
  defineIndicator,
  hierarchyAt,
  type ObservationInput,
} from 'danvan';
import { expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const register = reform();
const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
const indicators = [
  defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' }),
  defineIndicator({ code: 'x.g', name: 'số lượt', unit: 'lượt', kind: 'flow' }),
  defineIndicator({
    code: 'x.r',
    name: 'tỷ lệ',
    unit: '%',
    kind: 'ratio',
    ratio: { numerator: 'x.f', denominator: 'x.g', factor: 100 },
  }),
];

const sent = (unit: string, value: ObservationInput['value'], indicator = 'x.f') => ({
  unit,
  indicator,
  period: '2025-H1',
  value,
});

const rowsLeft = (observations: readonly ObservationInput[], by?: string) =>
  aggregate(createDataset({ hierarchy, register, indicators, observations }), {
    units: 'tinh-c',
    period: '2025',
    view: { restatedTo: '2025-12-31', by },
    indicators: ['x.f', 'x.g'],
  })
    .rows.filter(({ role }) => role === 'unallocated')
    .map(({ unit, cells }) => [unit.id, ...cells.map(({ amount }) => amount)]);

it('names the ended unit whose figure nobody can divide', () => {
  expect(rowsLeft([sent('xa-2', 20), sent('xa-1', 5)])).toEqual([['xa-2', 20, null]]);
  expect(rowsLeft([sent('xa-2', 20), sent('xa-2', 3, 'x.g')])).toEqual([['xa-2', 20, 3]]);
});

it('has none where shares divide it, or nothing was sent', () => {
  expect(rowsLeft([sent('xa-2', 20)], 'population')).toEqual([]);
  expect(rowsLeft([sent('xa-1', 5)])).toEqual([]);
});

it('keeps bounds', () => {
  const [row] = aggregate(
    createDataset({
      hierarchy,
      register,
      indicators,
      observations: [sent('xa-2', { amount: 20, qualifier: 'over' })],
    }),
    { units: 'tinh-c', period: '2025', indicators: ['x.f'] },
  ).rows.filter(({ role }) => role === 'unallocated');
  expect(row?.cells[0]).toMatchObject({ amount: 20, bounds: { from: 20, to: null } });
});

it('tells of each figure what is left, and nothing of who was silent', () => {
  const observations = [sent('xa-2', 20), sent('xa-1', 6, 'x.g')];
  const table = aggregate(createDataset({ hierarchy, register, indicators, observations }), {
    units: 'tinh-c',
    period: '2025',
    indicators: ['x.f', 'x.g', 'x.r'],
  });
  const nobody = {
    unit: 'xa-2',
    coverage: { reported: 0, partial: 0, expected: 0 },
    silent: [],
    partial: [],
    standsIn: [],
    excluded: [],
  };
  const row = table.rows.find(({ role }) => role === 'unallocated');
  expect(row?.cells).toMatchObject([
    { ...nobody, indicator: 'x.f', state: 'reported', amount: 20 },
    { ...nobody, indicator: 'x.g', state: 'missing', amount: null, reason: 'nothing-reported' },
    { ...nobody, indicator: 'x.r', state: 'missing', amount: null, reason: 'nothing-reported' },
  ]);
});
