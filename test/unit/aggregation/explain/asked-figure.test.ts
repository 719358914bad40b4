import {
  aggregate,
  createDataset,
  defineIndicator,
  drillDown,
  en,
  explain,
  explanationText,
  findCell,
  hierarchyAt,
  vi,
} from 'danvan';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { datasetOf, sent } from '../../../support/figures.js';
import { reform } from '../../../support/reform.js';

it('counts the very cell of the table, with its plan and what it is compared with', () => {
  const rows = [
    sent('xa-a', 'sessions', 3),
    sent('xa-a', 'sessions', 2, { period: '2025-Q3' }),
    sent('xa-a', 'sessions', 6, { measure: 'plan' }),
    sent('tinh', 'sessions', 1),
  ];
  const options = { units: 'tinh', period: '2026-Q3', plan: 'period' } as const;
  const table = aggregate(datasetOf(rows), { ...options, compareWith: 'same-period-last-year' });
  expect(findCell(table, 'x.sessions').plan).toMatchObject({ amount: 6 });
  for (const unit of [undefined, 'tinh', 'xa-a', 'xa-b']) {
    expect(explain(table, 'x.sessions', unit).cell).toEqual(findCell(table, 'x.sessions', unit));
  }
});

describe('through a reform', () => {
  const register = reform();
  const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
  const indicators = [
    defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' }),
    defineIndicator({ code: 'x.g', name: 'số khác', unit: 'cuộc', kind: 'flow' }),
  ];
  const rows = (
    [
      ['xa-1', '2025-H1', 10],
      ['xa-2', '2025-H1', 20],
      ['xa-3', '2025-H1', 5],
      ['xa-x', '2025-H2', 100],
      ['xa-y', '2025-H2', 50],
    ] as const
  ).flatMap(([unit, period, value]) =>
    ['x.f', 'x.g'].map((indicator) => ({ unit, period, value, indicator })),
  );
  const dataset = createDataset({ hierarchy, register, indicators, observations: rows });
  const table = aggregate(dataset, { units: 'tinh-c', period: '2025', indicators: ['x.f'] });

  it('tells what ended units sent, by the names that they had', () => {
    const { cell, contributors, coverage, names } = explain(table, 'x.f');
    expect(cell).toEqual(findCell(table, 'x.f'));
    const told = contributors.map(({ unit, amount, observations }) => {
      expect(observations.map((one) => one.unit)).toEqual([unit]);
      return [unit, amount] as const;
    });
    expect(new Map(told)).toEqual(
      new Map([
        ['xa-1', 10],
        ['xa-2', 20],
        ['xa-3', 5],
        ['xa-x', 100],
        ['xa-y', 50],
      ]),
    );
    expect(coverage.reported).toHaveLength(5);
    expect(names['xa-1']).toBeDefined();
  });

  it('adds up line by line, for the total and for a unit that took over', () => {
    for (const unit of [undefined, 'xa-x', 'xa-y']) {
      const { cell, parts } = drillDown(table, 'x.f', unit);
      const sum = parts.reduce((all, { counted }) => all + (counted?.amount ?? 0), 0);
      expect([unit, sum]).toEqual([unit, cell.amount]);
      expect(cell).toEqual(findCell(table, 'x.f', unit));
    }
  });

  it('explains an unallocated row, and what it lists', () => {
    expect(findCell(table, 'x.f', 'xa-2').amount).toBe(20);
    expect(findCell(table, 'x.g', 'xa-2').amount).toBe(20);
    const told = explain(table, 'x.f', 'xa-2');
    expect(told).toMatchObject({ role: 'unallocated', units: ['xa-2'], leftOut: [] });
    expect(told.cell).toEqual(findCell(table, 'x.f', 'xa-2'));
    expect(told.cell.contributors).toEqual([2]);
    expect(told.contributors).toMatchObject([{ unit: 'xa-2', amount: 20 }]);
    expect(told.names['xa-2']).toBeDefined();
    expect(explanationText(told, vi).split('\n')[0]).toContain('xã Hai (phần chưa phân bổ)');
    expect(explanationText(told, en).split('\n')[0]).toContain('xã Hai (not allocated)');
    const { cell, parts } = drillDown(table, 'x.f', 'xa-2');
    expect(cell).toEqual(told.cell);
    expect(parts).toMatchObject([{ unit: 'xa-2', counted: { amount: 20 }, contributors: [2] }]);
  });
});

it('tells what the own row of a unit adds up', () => {
  const rows = [sent('tinh', 'sessions', 3), sent('xa-a', 'sessions', 4)];
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', missing: 'strict' });
  expect(explain(table, 'x.sessions', 'tinh')).toMatchObject({
    role: 'own',
    cell: { amount: 3 },
    contributors: [{ unit: 'tinh', amount: 3 }],
    rules: { unit: 'sum' },
  });
});

it('finds each figure of a table by its code', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'teams', 4)];
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3' });
  for (const code of ['x.sessions', 'x.teams', 'x.rate']) {
    expect(explain(table, code).indicator.code).toBe(code);
    expect(explain(table, code).cell).toEqual(findCell(table, code));
  }
});

it('refuses an indicator that the table does not have, and a copy of a table', () => {
  const table = aggregate(datasetOf([]), { units: 'tinh', period: '2026-Q3' });
  expect(errorOf(() => explain(table, 'x.none')).code).toBe('UNKNOWN_INDICATOR');
  expect(errorOf(() => explain({ ...table }, 'x.sessions')).code).toBe('INVALID_ARGUMENT');
});
