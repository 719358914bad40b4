import { describeFinding, en, vi, type FindingPlace } from 'danvan';
import { describe, expect, it } from 'vitest';
import { findingPlace } from '#inside/locale';
import { datasetFinding } from '#inside/aggregation';
import { coordinationFinding } from '#inside/coordination';
import { shapeFinding } from '#inside/findings';
import { timeFinding } from '#inside/time';

const negative = (place: FindingPlace) =>
  datasetFinding('dataset/negative-amount', { amount: -1 }, place);

describe('findingPlace', () => {
  it('lists cell, unit, period and indicator', () => {
    const place = {
      cell: { sheet: 'S', address: 'A1' },
      unit: 'u',
      period: '2020',
      indicator: 'i',
    };
    const expected = ['trang tính “S”, ô A1', 'Đơn vị U', 'năm 2020', '“i”'];
    expect(findingPlace(negative(place), vi, { unit: () => 'Đơn vị U' })).toEqual(expected);
  });

  it('leaves a path as it is written where the sentence names the period', () => {
    const params = {
      instrument: 'ct',
      kind: 'interim',
      period: '2022',
      due: '2022-12-31',
    } as const;
    const place = { path: ['instruments', 0], period: '2022' };
    const said = describeFinding(
      coordinationFinding('coordination/review-missing', params, place),
      vi,
    );
    expect(said.startsWith('instruments[0]: ')).toBe(true);
  });

  it('gives the path only where nothing better is known, or one field is at fault', () => {
    const path = ['observations', 0, 'value'];
    expect(findingPlace(negative({ path }), en, {})).toEqual(['observations[0].value']);
    expect(findingPlace(negative({ path, unit: 'u' }), en, {})).toEqual(['u']);
    const missing = shapeFinding(
      'shape/missing-field',
      { expected: 'number' },
      { path, unit: 'u' },
    );
    expect(findingPlace(missing, en, {})).toEqual(['u', 'observations[0].value']);
  });

  it('leaves out the period that the sentence names itself', () => {
    const params = { period: '2020-Q1', firstDay: '2019-12-15', lastDay: '2020-03-14' };
    const of = (period: string) => timeFinding('time/days-not-confirmed', params, { period });
    expect(findingPlace(of('2020-Q1'), vi, {})).toEqual([]);
    expect(findingPlace(of('2020'), vi, {})).toEqual(['năm 2020']);
  });

  it('is empty where nothing is known', () => {
    expect(findingPlace(negative({}), vi, {})).toEqual([]);
  });
});
