import { aggregate, findCell, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const planOf = (rows: readonly ObservationInput[], plan: 'period' | 'year' = 'period') =>
  findCell(aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', plan }), 'x.sessions')
    .plan;

const done = (unit: string, value: number, row: Partial<ObservationInput> = {}) =>
  sent(unit, 'sessions', value, row);

const planned = (unit: string, value: number, row: Partial<ObservationInput> = {}) =>
  sent(unit, 'sessions', value, { measure: 'plan', ...row });

const refused = { percent: null, reason: 'coverage-differs' };

describe('what was done is set against a plan', () => {
  it('of all who sent figures, not of some of them', () => {
    const rows = [done('xa-a', 10), done('xa-b', 10), planned('xa-a', 10)];
    expect(planOf(rows)).toMatchObject({ amount: 10, ...refused });
    expect(planOf([...rows, planned('xa-b', 30)])).toMatchObject({ amount: 40, percent: 50 });
  });

  it('also where somebody has a plan and sent no figure yet', () => {
    const rows = [done('xa-a', 10), planned('xa-a', 10), planned('xa-b', 30)];
    expect(planOf(rows)).toMatchObject({ amount: 40, percent: 25 });
  });

  it('of a unit above', () => {
    const rows = [done('xa-a', 10), done('xa-b', 10), planned('tinh', 80)];
    expect(planOf(rows)).toMatchObject({ amount: 80, percent: 25 });
  });

  it('of all below a unit that sent a consolidated figure', () => {
    const rows = [done('tinh', 20, { scope: 'consolidated' }), planned('xa-a', 10)];
    expect(planOf(rows)).toMatchObject(refused);
  });

  it('of the days that were sent', () => {
    const rows = [done('xa-a', 10), planned('xa-a', 2, { period: '2026-07' })];
    expect(planOf(rows)).toMatchObject(refused);
    const ofYear = [done('xa-a', 10), planned('xa-a', 20, { period: '2026-Q3' })];
    expect(planOf(ofYear, 'year')).toMatchObject({ amount: 20, ...refused });
    expect(
      planOf([done('xa-a', 10), planned('xa-a', 40, { period: '2026' })], 'year'),
    ).toMatchObject({ amount: 40, percent: 25 });
  });
});
