import { describe, expect, it } from 'vitest';
import { periodOf, type ObservationInput } from 'danvan';
import { assignedOf, owingIn } from '#inside/aggregation';
import {
  idsOf,
  owingFrom,
  questionFor,
  stretchOf,
  unitIn,
  type Asked,
} from '../../../support/counting.js';
import { province, sent } from '../../../support/figures.js';

const owe = (unit: string, period: string) => ({
  unit,
  form: 'mau-01',
  period: periodOf(period),
});

const quarter = stretchOf('2026-07-01', '2026-09-30');

const owed = (observations: readonly ObservationInput[], asked: Asked = {}) => {
  const question = questionFor(observations, asked);
  const owing = owingFrom(question);
  return idsOf(question, owing.units).map((id) => [id, owing.owedBy(unitIn(question, id))]);
};

describe('owingOf', () => {
  it('without assignments asks each reporting leaf for the days of the period', () => {
    expect(owed([])).toEqual([
      ['xa-a', [quarter]],
      ['xa-b', [quarter]],
      ['phuong-c', [quarter]],
    ]);
  });

  it('with assignments asks whoever is assigned, and nobody else', () => {
    const obligations = [owe('xa-b', '2026-Q3'), owe('tinh', '2026-07')];
    expect(owed([sent('xa-a', 'sessions', 3)], { obligations })).toEqual([
      ['tinh', [stretchOf('2026-07-01', '2026-07-31')]],
      ['xa-b', [quarter]],
    ]);
  });

  it('asks for those obligations that lie in the period', () => {
    const obligations = [owe('xa-a', '2026'), owe('xa-a', '2026-08'), owe('xa-b', '2026-H2')];
    expect(owed([], { obligations })).toEqual([['xa-a', [stretchOf('2026-08-01', '2026-08-31')]]]);
    const months = ['2026-09', '2026-07', '2026-08'].map((month) => owe('xa-a', month));
    expect(owed([], { obligations: months })).toEqual([['xa-a', [quarter]]]);
  });

  it('leaves out days that were declared not applicable, and keeps the unit', () => {
    const excused = (period: string) =>
      sent('xa-a', 'sessions', { state: 'not-applicable' }, { period });
    expect(owed([excused('2026-08')])[0]).toEqual([
      'xa-a',
      [stretchOf('2026-07-01', '2026-07-31'), stretchOf('2026-09-01', '2026-09-30')],
    ]);
    expect(owed([excused('2026-Q3')])[0]).toEqual(['xa-a', []]);
    const withheld = sent('xa-a', 'sessions', { state: 'withheld' });
    expect(owed([withheld])[0]).toEqual(['xa-a', [quarter]]);
  });

  it('asks units for the days on which they were in force', () => {
    const units = province.map((unit) =>
      unit.id === 'xa-a' ? { ...unit, validity: [{ from: '2026-08-01' }] } : unit,
    );
    expect(owed([], { units })[0]).toEqual(['xa-a', [stretchOf('2026-08-01', '2026-09-30')]]);
  });

  it('counts the last day of a unit that ended, and none of one that ended before', () => {
    const ending = (id: string, to: string) =>
      province.map((unit) =>
        unit.id === id ? { ...unit, validity: [{ from: '2020-01-01', to }] } : unit,
      );
    expect(owed([], { units: ending('xa-a', '2026-07-31') })[0]).toEqual([
      'xa-a',
      [stretchOf('2026-07-01', '2026-07-31')],
    ]);
    expect(owed([], { units: ending('xa-a', '2026-07-01') })[0]?.[1]).toHaveLength(1);
    expect(owed([], { units: ending('xa-a', '2026-06-30') })[0]?.[1]).toEqual([]);
  });

  it('asks those who were assigned at and below the units asked', () => {
    const obligations = ['tinh', 'xa-a', 'xa-b', 'phuong-c'].map((id) => owe(id, '2026-Q3'));
    const question = questionFor([], { obligations });
    const below = (id: string) => idsOf(question, owingIn(question, [unitIn(question, id)]).units);
    expect(below('xa-b')).toEqual(['xa-b']);
    expect(below('tinh')).toEqual(['tinh', 'xa-a', 'xa-b', 'phuong-c']);
  });

  it('owes nothing where nobody is asked', () => {
    const question = questionFor([]);
    expect(owingFrom(question).owedBy(unitIn(question, 'tinh'))).toEqual([]);
    const roots = ['xa-b', 'xa-a'].map((id) => unitIn(question, id));
    expect(idsOf(question, owingIn(question, roots).units)).toEqual(['xa-b', 'xa-a']);
  });
});

it('gathers obligations by unit, those of others left out', () => {
  const { counting } = questionFor([]);
  const list = [owe('xa-a', '2026-Q3'), owe('xa-z', '2026-Q3'), owe('xa-a', '2026-Q1')];
  expect([...assignedOf(counting.tree, list)]).toEqual([
    [counting.tree.numbers.get('xa-a'), [quarter, stretchOf('2026-01-01', '2026-03-31')]],
  ]);
});
