import {
  aggregate,
  createDataset,
  defineIndicator,
  findCell,
  hierarchyAt,
  isDanvanError,
  type ObservationInput,
  type TableView,
} from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../support/figures.js';
import { reform } from '../../../support/reform.js';

const register = reform();
const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
const flow = defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' });
const stock = defineIndicator({ code: 'x.s', name: 'số tổ', unit: 'tổ', kind: 'stock' });

const sent = (
  unit: string,
  period: string,
  value: number,
  more: Partial<ObservationInput> = {},
): ObservationInput => ({ unit, indicator: 'x.f', period, value, ...more });

const inHalves = [
  sent('xa-1', '2025-H1', 10),
  sent('xa-2', '2025-H1', 20),
  sent('xa-3', '2025-H1', 5),
  sent('xa-x', '2025-H2', 100),
  sent('xa-y', '2025-H2', 50),
];

function tableOf(
  observations: readonly ObservationInput[],
  about: { units: string; period?: string; view?: TableView; indicator?: string },
) {
  const indicators = [flow, stock];
  const dataset = createDataset({ hierarchy, register, indicators, observations });
  expect(dataset.findings).toEqual([]);
  const { units, period = '2025', view, indicator = 'x.f' } = about;
  return aggregate(dataset, { units, period, view, indicators: [indicator] });
}

const rowsOf = ({ rows }: ReturnType<typeof tableOf>) =>
  rows.map(({ unit, role, cells }) => [unit.id, role, cells[0]?.amount]);

describe('a year that straddles a reform', () => {
  it('counts each value by its own period, and names what nobody can divide', () => {
    const table = tableOf(inHalves, { units: 'tinh-c' });
    expect(findCell(table, 'x.f')).toMatchObject({
      amount: 185,
      coverage: { reported: 5, partial: 0, expected: 5 },
    });
    expect(rowsOf(table)).toEqual([
      ['xa-x', 'unit', 110],
      ['xa-y', 'unit', 55],
      ['xa-2', 'unallocated', 20],
    ]);
  });

  it('divides by shares that are given', () => {
    const view = { restatedTo: '2025-12-31', by: 'population' };
    const table = tableOf(inHalves, { units: 'tinh-c', view });
    expect(findCell(table, 'x.f').amount).toBe(185);
    expect(rowsOf(table)).toEqual([
      ['xa-x', 'unit', 118],
      ['xa-y', 'unit', 67],
    ]);
  });

  it('leaves ended units out of the tree of a day', () => {
    const table = tableOf(inHalves, { units: 'tinh-c', view: { asOf: '2025-12-31' } });
    expect(findCell(table, 'x.f').amount).toBe(150);
    expect(rowsOf(table)).toEqual([
      ['xa-x', 'unit', 100],
      ['xa-y', 'unit', 50],
    ]);
  });

  it('is seen through the old tree as well', () => {
    const table = tableOf(inHalves, { units: 'nuoc', view: { restatedTo: '2025-01-01' } });
    expect(findCell(table, 'x.f').amount).toBe(185);
    expect(rowsOf(table)).toEqual([
      ['tinh-a', 'unit', 130],
      ['tinh-b', 'unit', 5],
      ['xa-y', 'unallocated', 50],
    ]);
  });

  it('counts them as reported where the tree of the last day is asked', () => {
    const table = tableOf(inHalves, { units: 'tinh-c', view: 'as-reported' });
    expect(findCell(table, 'x.f').amount).toBe(185);
  });

  it('is seen through one tree, however often', () => {
    const about = { units: 'tinh-c', view: { restatedTo: '2026-01-01' } } as const;
    expect(tableOf([], about).hierarchy).toBe(tableOf(inHalves, about).hierarchy);
    expect(tableOf([], { ...about, view: { asOf: '2026-01-01' } }).hierarchy).not.toBe(
      tableOf([], about).hierarchy,
    );
  });

  it('asks who was in force, and for no longer', () => {
    const table = tableOf(inHalves.slice(1), { units: 'tinh-c' });
    expect(findCell(table, 'x.f').silent).toEqual(['xa-1']);
    const half = tableOf(inHalves, { units: 'tinh-c', period: '2025-H2' });
    expect(findCell(half, 'x.f').coverage).toEqual({ reported: 2, partial: 0, expected: 2 });
  });
});

describe('an abolished level', () => {
  const district = sent('huyen', '2025-H1', 40, { scope: 'consolidated' });

  it('reaches the province exactly once', () => {
    const complete = tableOf([...inHalves, district], { units: 'tinh-c' });
    expect(findCell(complete, 'x.f')).toMatchObject({ amount: 185, standsIn: [] });
    const some = [sent('xa-1', '2025-H1', 10), sent('xa-x', '2025-H2', 100), district];
    const table = tableOf(some, { units: 'tinh-c' });
    expect(findCell(table, 'x.f')).toMatchObject({ amount: 140, standsIn: ['huyen'] });
    expect(rowsOf(table)).toContainEqual(['huyen', 'unallocated', 40]);
  });

  it('is in no row of communes', () => {
    const table = tableOf([district, sent('xa-x', '2025-H2', 100)], { units: 'xa-x' });
    expect(findCell(table, 'x.f').amount).toBe(100);
  });

  it('stands where it stood, as reported', () => {
    const about = { units: 'tinh-a', period: '2025-H1', view: 'as-reported' } as const;
    const table = tableOf([...inHalves, district], about);
    expect(findCell(table, 'x.f').amount).toBe(30);
    expect(rowsOf(table)).toEqual([['huyen', 'unit', 30]]);
  });
});

describe('a unit that took over from others', () => {
  it('counts with what they sent', () => {
    const table = tableOf(inHalves, { units: 'xa-x' });
    expect(findCell(table, 'x.f')).toMatchObject({
      amount: 110,
      coverage: { reported: 2, partial: 0, expected: 2 },
    });
  });

  it('is not added to them where it reports the whole year', () => {
    const table = tableOf([sent('xa-1', '2025-H1', 10), sent('xa-x', '2025', 100)], {
      units: 'xa-x',
    });
    expect(findCell(table, 'x.f')).toMatchObject({ amount: 100, standsIn: ['xa-x'] });
  });

  it('adds up their last states', () => {
    const states = [
      sent('xa-1', '2025-Q2', 3, { indicator: 'x.s' }),
      sent('xa-3', '2025-Q2', 4, { indicator: 'x.s' }),
    ];
    const about = { units: 'tinh-c', period: '2025-H1', indicator: 'x.s' };
    expect(findCell(tableOf(states, about), 'x.s').amount).toBe(7);
  });
});

describe('misuse', () => {
  it.each([
    [
      'a view without a register',
      () => aggregate(datasetOf([]), { units: 'tinh', period: '2026', view: 'as-reported' }),
    ],
    ['a unit that the tree of the day does not hold', () => tableOf([], { units: 'tinh-a' })],
  ])('throws for %s', (_what, ask) => {
    expect(ask).toThrow(expect.toSatisfy(isDanvanError));
  });
});
