import { expect, it } from 'vitest';
import { aggregate, createDataset, defineIndicator, hierarchyAt, periodOf } from 'danvan';
import { furtherCell } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';
import { reform } from '../../../support/reform.js';

it('works out a cell that has no column, for the total and for a unit', () => {
  const dataset = datasetOf([sent('xa-a', 'sessions', 3), sent('xa-a', 'teams', 5)]);
  const table = aggregate(dataset, {
    units: 'tinh',
    period: '2026-Q3',
    indicators: ['x.sessions'],
  });
  const indicator = dataset.catalogue.get('x.teams');
  if (indicator === undefined) throw new Error('No such indicator.');
  const about = { row: null, period: periodOf('2026-Q3') };
  expect(furtherCell(table, indicator, about)).toMatchObject({ indicator: 'x.teams', amount: 5 });
  const row = table.rows.find(({ unit }) => unit.id === 'xa-b') ?? null;
  expect(furtherCell(table, indicator, { ...about, row })).toMatchObject({
    unit: 'xa-b',
    amount: null,
  });
});

it('works out what a unit did itself apart from what was done below it', () => {
  const dataset = datasetOf([
    sent('tinh', 'sessions', 3),
    sent('tinh', 'teams', 2),
    sent('xa-a', 'teams', 5),
  ]);
  const table = aggregate(dataset, {
    units: 'tinh',
    period: '2026-Q3',
    indicators: ['x.sessions'],
  });
  const [row = null] = table.rows;
  expect(row?.role).toBe('own');
  const indicator = dataset.catalogue.get('x.teams');
  if (indicator === undefined) throw new Error('No such indicator.');
  const about = { row, period: periodOf('2026-Q3') };
  expect(furtherCell(table, indicator, about)).toMatchObject({ unit: 'tinh', amount: 2 });
});

it('works out what belongs to no unit below', () => {
  const register = reform();
  const indicators = ['x.f', 'x.g'].map((code) =>
    defineIndicator({ code, name: code, unit: 'cuộc', kind: 'flow' }),
  );
  const observations = [
    { unit: 'xa-2', indicator: 'x.f', period: '2025-H1', value: 20 },
    { unit: 'xa-2', indicator: 'x.g', period: '2025-H1', value: 3 },
    { unit: 'xa-1', indicator: 'x.g', period: '2025-H1', value: 8 },
  ];
  const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
  const dataset = createDataset({ hierarchy, register, indicators, observations });
  const table = aggregate(dataset, { units: 'tinh-c', period: '2025', indicators: ['x.f'] });
  const row = table.rows.find(({ role }) => role === 'unallocated') ?? null;
  const [, indicator] = indicators;
  if (indicator === undefined) throw new Error('No such indicator.');
  const about = { row, period: periodOf('2025') };
  expect(furtherCell(table, indicator, about)).toMatchObject({ unit: 'xa-2', amount: 3 });
});

it('does not know how to work out more of a table that was put together by hand', () => {
  const dataset = datasetOf([]);
  const table = { ...aggregate(dataset, { units: 'tinh', period: '2026-Q3' }) };
  const indicator = dataset.catalogue.get('x.teams');
  if (indicator === undefined) throw new Error('No such indicator.');
  const about = { row: null, period: periodOf('2026-Q3') };
  expect(furtherCell(table, indicator, about)).toBeUndefined();
});
