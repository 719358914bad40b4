import {
  aggregate,
  createDataset,
  defineIndicator,
  drillDown,
  hierarchyAt,
  type ObservationInput,
} from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';
import { reform } from '../../../support/reform.js';

const linesOf = (observations: readonly ObservationInput[], indicator: string, about?: string) => {
  const table = aggregate(datasetOf(observations), { units: 'tinh', period: '2026-Q3' });
  const { parts } = drillDown(table, `x.${indicator}`, about);
  return parts.map(({ kind, unit, counted }) => [kind, unit, counted?.amount ?? null]);
};

const consolidated = { scope: 'consolidated' } as const;

describe('drillDown', () => {
  it('gives own, and the units below', () => {
    const rows = [sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 4)];
    expect(linesOf(rows, 'sessions')).toEqual([
      ['own', 'tinh', 3],
      ['unit', 'xa-a', 4],
      ['unit', 'xa-b', null],
      ['unit', 'phuong-c', null],
    ]);
  });

  it('gives what stands in one line, in its days only', () => {
    const rows = [
      sent('tinh', 'sessions', 50, { period: '2026-07', ...consolidated }),
      sent('xa-a', 'sessions', 4, { period: '2026-08' }),
    ];
    expect(linesOf(rows, 'sessions').slice(0, 2)).toEqual([
      ['consolidated', 'tinh', 50],
      ['unit', 'xa-a', 4],
    ]);
  });

  it('gives the one line of a unit with nothing below, also where it sent nothing', () => {
    expect(linesOf([sent('xa-a', 'sessions', 4)], 'sessions', 'xa-a')).toEqual([
      ['own', 'xa-a', 4],
    ]);
    expect(linesOf([], 'sessions', 'xa-b')).toEqual([['own', 'xa-b', null]]);
  });

  it('gives the terms of a rate, which add up', () => {
    const rows = [
      sent('xa-a', 'received', 10),
      sent('xa-a', 'successful', 9),
      sent('xa-b', 'received', 2),
      sent('xa-b', 'successful', 1),
    ];
    const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3' });
    const { parts } = drillDown(table, 'x.rate');
    expect(parts.map(({ terms }) => terms?.denominator.amount)).toEqual([10, 2, undefined]);
    expect(parts.map(({ counted }) => counted?.amount)).toEqual([90, 50, undefined]);
  });
});

describe('drillDown of other rows', () => {
  const rows = [
    sent('tinh', 'sessions', 3),
    sent('xa-a', 'sessions', 4),
    sent('xa-b', 'sessions', 5),
  ];
  const partsOf = (units: string | readonly string[], about?: string) =>
    drillDown(aggregate(datasetOf(rows), { units, period: '2026-Q3' }), 'x.sessions', about).parts;

  it('gives each unit below with the figure that it has by itself, and itself without one', () => {
    expect(partsOf('tinh').map(({ kind, cell }) => [kind, cell && cell.amount])).toEqual([
      ['own', null],
      ['unit', 4],
      ['unit', 5],
      ['unit', null],
    ]);
    expect(partsOf('tinh')[3]?.cell).toMatchObject({ state: 'missing' });
  });

  it('gives the units of a total of several', () => {
    expect(partsOf(['xa-a', 'xa-b']).map(({ kind, unit }) => [kind, unit])).toEqual([
      ['unit', 'xa-a'],
      ['unit', 'xa-b'],
    ]);
  });

  it('gives the one line of what a unit did itself', () => {
    expect(partsOf('tinh', 'tinh').map(({ kind, counted }) => [kind, counted?.amount])).toEqual([
      ['own', 3],
    ]);
  });
});

it('gives a unit that has ended a line of its own, without a figure by itself', () => {
  const register = reform();
  const dataset = createDataset({
    hierarchy: hierarchyAt(register, { at: '2025-12-31' }),
    register,
    indicators: [defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' })],
    observations: [
      { unit: 'xa-1', indicator: 'x.f', period: '2025-H1', value: 10 },
      { unit: 'xa-2', indicator: 'x.f', period: '2025-H1', value: 20 },
      { unit: 'xa-x', indicator: 'x.f', period: '2025-H2', value: 100 },
    ],
  });
  const table = aggregate(dataset, { units: 'tinh-c', period: '2025' });
  const linesAt = (about?: string) =>
    drillDown(table, 'x.f', about).parts.map(({ kind, unit, counted, cell }) => [
      kind,
      unit,
      counted?.amount ?? null,
      cell?.amount ?? null,
    ]);
  const all = linesAt();
  expect(all).toContainEqual(['unit', 'tinh-a', 30, null]);
  expect(all).toContainEqual(['unit', 'xa-x', 100, 110]);
  expect(all.every(([kind]) => kind === 'unit')).toBe(true);
  expect(linesAt('xa-x')).toEqual([
    ['own', 'xa-x', 100, null],
    ['unit', 'xa-1', 10, null],
  ]);
});
