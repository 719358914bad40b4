import { expect, it } from 'vitest';
import { aggregate, periodOf } from 'danvan';
import { furtherCell } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';

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
