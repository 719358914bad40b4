import { describe, expect, it } from 'vitest';
import { aggregate, type ObservationInput } from 'danvan';
import { datasetOf, province, sent } from '../../../support/figures.js';

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

  it('begin with what the unit did itself where that is one of several reports or figures', () => {
    const observations = [
      sent('tinh', 'sessions', 5),
      sent('tinh', 'sessions', 4, { period: '2026-Q2' }),
      sent('tinh', 'sessions', 60, { scope: 'consolidated' }),
    ];
    const indicators = ['x.teams', 'x.sessions'];
    expect(rows(observations, { indicators })[0]).toEqual(['tinh', 'own', null, 5]);
    const periods = ['2026-08', '2026-Q3'];
    expect(rows(observations, { period: undefined, periods })[0]).toEqual(['tinh', 'own', null, 5]);
  });

  it('are all places below, each before those below it, where all are asked for', () => {
    const hamlets = ['thon-1', 'thon-2'].map((id) => ({ id, name: id, parent: 'xa-b' }));
    const dataset = datasetOf([sent('thon-1', 'sessions', 3)], [...province, ...hamlets]);
    const ids = (units: string | readonly string[], asked: 'all' | 'below') =>
      aggregate(dataset, { units, period: '2026-Q3', rows: asked }).rows.map(({ unit }) => unit.id);
    expect(ids('tinh', 'all')).toEqual(['xa-a', 'xa-b', 'thon-1', 'thon-2', 'phuong-c']);
    expect(ids('tinh', 'below')).toEqual(['xa-a', 'xa-b', 'phuong-c']);
    expect(ids('xa-b', 'all')).toEqual(['thon-1', 'thon-2']);
    expect(ids(['phuong-c', 'xa-b'], 'all')).toEqual(['phuong-c', 'xa-b', 'thon-1', 'thon-2']);
    expect(ids(['phuong-c', 'xa-b'], 'below')).toEqual(['phuong-c', 'xa-b']);
  });

  it('add nothing up that may not be added', () => {
    const persons = [sent('xa-a', 'persons', 5), sent('xa-b', 'persons', 4)];
    expect(rows(persons, { indicators: ['x.persons'] })).toEqual([
      ['xa-a', 'unit', 5],
      ['xa-b', 'unit', 4],
      ['phuong-c', 'unit', null],
    ]);
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
