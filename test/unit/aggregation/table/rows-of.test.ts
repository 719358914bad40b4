import { describe, expect, it } from 'vitest';
import { aggregate, type ObservationInput } from 'danvan';
import { datasetOf, sent } from '../../../support/figures.js';

const rows = (observations: readonly ObservationInput[], more = {}) =>
  aggregate(datasetOf(observations), {
    units: 'tinh',
    period: '2026-Q3',
    indicators: ['x.sessions'],
    ...more,
  }).rows.map(({ unit, role, cells }) => [unit.id, role, ...cells.map(({ amount }) => amount)]);

describe('rows', () => {
  it('are the places below one unit', () => {
    expect(rows([sent('xa-b', 'sessions', 3)])).toEqual([
      ['xa-a', 'unit', null],
      ['xa-b', 'unit', 3],
      ['phuong-c', 'unit', null],
    ]);
    expect(rows([sent('xa-b', 'sessions', 3)], { units: 'xa-b' })).toEqual([]);
  });

  it('are the units asked, where there are several', () => {
    const units = ['phuong-c', 'xa-b'];
    expect(rows([sent('xa-b', 'sessions', 3)], { units })).toEqual([
      ['phuong-c', 'unit', null],
      ['xa-b', 'unit', 3],
    ]);
  });

  it('begin with what the unit did itself, where that touches the period', () => {
    expect(rows([sent('tinh', 'sessions', 5)])[0]).toEqual(['tinh', 'own', 5]);
    expect(rows([sent('tinh', 'sessions', 5, { period: '2026' })])[0]).toEqual([
      'tinh',
      'own',
      null,
    ]);
    expect(rows([sent('tinh', 'sessions', 5, { period: '2026-Q2' })])).toHaveLength(3);
    expect(rows([sent('tinh', 'sessions', 5, { scope: 'consolidated' })])).toHaveLength(3);
    expect(rows([sent('tinh', 'teams', 5)])).toHaveLength(3);
  });

  it('hold a cell for each indicator and for it each period', () => {
    const asked = { period: undefined, periods: ['2026-07', '2026-08'], units: ['xa-a', 'xa-b'] };
    const observations = [
      sent('xa-a', 'sessions', 1, { period: '2026-07' }),
      sent('xa-a', 'sessions', 2, { period: '2026-08' }),
      sent('xa-a', 'teams', 3, { period: '2026-07' }),
      sent('xa-a', 'teams', 4, { period: '2026-08' }),
    ];
    const [first] = rows(observations, { ...asked, indicators: ['x.teams', 'x.sessions'] });
    expect(first).toEqual(['xa-a', 'unit', 3, 4, 1, 2]);
    const own = observations.map((one) => ({ ...one, unit: 'tinh' }));
    const below = { ...asked, units: 'tinh', indicators: ['x.teams', 'x.sessions'] };
    expect(rows(own, below)[0]).toEqual(['tinh', 'own', 3, 4, 1, 2]);
  });

  it('are made once and frozen', () => {
    const table = aggregate(datasetOf([sent('tinh', 'sessions', 5)]), {
      units: 'tinh',
      period: '2026-Q3',
    });
    expect(table.rows).toBe(table.rows);
    for (const row of table.rows) {
      expect(row.cells).toBe(row.cells);
      expect([row, row.cells, row.cells[0]].every(Object.isFrozen)).toBe(true);
    }
  });
});
