import { describeFinding, en, vi } from 'danvan';
import type { FindingPlace } from 'danvan/findings';
import { describe, expect, it } from 'vitest';
import { findingPlace } from '#inside/locale';
import type { Finding, Locale } from 'danvan';
import type { Names } from 'danvan/findings';
import { datasetFinding } from '#inside/aggregation';
import { coordinationFinding } from '#inside/coordination';
import { shapeFinding } from '#inside/findings';
import { timeFinding } from '#inside/time';

const placeIn = (finding: Finding, locale: Locale, names: Names, said = '') =>
  findingPlace({ finding, locale, names, said }).parts;

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
    expect(placeIn(negative(place), vi, { unit: () => 'Đơn vị U' })).toEqual(expected);
  });

  it('tells list and row where the sentence names the period', () => {
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
    expect(said).toMatch(/^Văn bản phối hợp, dòng 1: /);
  });

  it('gives the path only where nothing better is known, or one field is at fault', () => {
    const path = ['observations', 0, 'value'];
    expect(placeIn(negative({ path }), en, {})).toEqual(['observations', 'row 1', 'value']);
    expect(placeIn(negative({ path, unit: 'u' }), en, {})).toEqual(['u']);
    const missing = shapeFinding(
      'shape/missing-field',
      { expected: 'number' },
      { path, unit: 'u' },
    );
    expect(placeIn(missing, en, {})).toEqual(['u', 'observations', 'row 1', 'value']);
  });

  it('leaves out the period that the sentence names itself', () => {
    const params = { period: '2020-Q1', firstDay: '2019-12-15', lastDay: '2020-03-14' };
    const of = (period: string) => timeFinding('time/days-not-confirmed', params, { period });
    expect(placeIn(of('2020-Q1'), vi, {})).toEqual([]);
    expect(placeIn(of('2020'), vi, {})).toEqual(['năm 2020']);
  });

  it('is empty where nothing is known', () => {
    expect(placeIn(negative({}), vi, {})).toEqual([]);
  });
});
