import { aggregate, findCell, periodOf, type ObservationInput } from 'danvan';
import { yearOf } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const planOf = (rows: readonly ObservationInput[], plan: 'period' | 'year') =>
  findCell(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', plan }), 'x.sessions')
    .plan;

const planned = (unit: string, value: ObservationInput['value'], period = '2026-Q3') =>
  sent(unit, 'sessions', value, { measure: 'plan', period });

it('sets the plan of the same period beside a figure, in percent', () => {
  const rows = [sent('xa-a', 'sessions', 30), planned('xa-a', 20), planned('xa-b', 20)];
  expect(planOf(rows, 'period')).toMatchObject({ period: '2026-Q3', amount: 40, percent: 75 });
});

it('sets the plan of the whole year beside it', () => {
  const rows = [sent('xa-a', 'sessions', 30), planned('tinh', 120, '2026')];
  expect(planOf(rows, 'year')).toMatchObject({ period: '2026', amount: 120, percent: 25 });
});

it('has no percent without a plan, of a plan of zero, or of a bound', () => {
  const done = sent('xa-a', 'sessions', 30);
  expect(planOf([done], 'period')).toMatchObject({ amount: null, percent: null });
  expect(planOf([done, planned('xa-a', 0)], 'period')).toMatchObject({ amount: 0, percent: null });
  expect(planOf([planned('xa-a', 40)], 'period')).toMatchObject({ amount: 40, percent: null });
  const over = sent('xa-a', 'sessions', { amount: 30, qualifier: 'over' });
  expect(planOf([over, planned('xa-a', 40)], 'period')?.percent).toBeNull();
  const about = planned('xa-a', { amount: 40, qualifier: 'about' });
  expect(planOf([done, about], 'period')?.percent).toBeNull();
});

it('never counts a plan as done', () => {
  const table = aggregate(datasetOf([planned('xa-a', 20)]), { units: 'tinh', period: '2026-Q3' });
  expect(findCell(table, 'x.sessions')).toMatchObject({ amount: null, state: 'missing' });
});

it('finds the year of a period', () => {
  expect(yearOf(periodOf('2026-H1')).id).toBe('2026');
});
