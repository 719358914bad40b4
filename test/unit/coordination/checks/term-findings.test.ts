import { describe, expect, it } from 'vitest';
import { daysOutside, periodOutside } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const open = programme({ term: { kind: 'open-ended', from: '2021-03-01' } });
const day = (date: string | undefined) => [{ date, path: ['due'] }];

describe('daysOutside', () => {
  it('holds the first and the last day', () => {
    for (const date of ['2021-01-01', '2021-12-31', undefined]) {
      expect(daysOutside(programme(), day(date))).toEqual([]);
    }
    for (const date of ['2020-12-31', '2022-01-01']) {
      expect(daysOutside(programme(), day(date))).toMatchObject([
        {
          code: 'coordination/date-outside-term',
          path: ['due'],
          params: { instrument: 'ct-2021', date, firstDay: '2021-01-01', lastDay: '2021-12-31' },
        },
      ]);
    }
  });

  it('has no end where the term has none', () => {
    expect(daysOutside(open, day('2199-12-31'))).toEqual([]);
    expect(daysOutside(open, day('2021-02-28'))[0]?.params).toMatchObject({ lastDay: null });
  });
});

describe('periodOutside', () => {
  const outside = (id: string | undefined, instrument = programme()) =>
    periodOutside(instrument, { id, path: ['period'] }, undefined).length;

  it('asks for every day of the period', () => {
    expect(['2021', '2021-Q4', undefined].map((id) => outside(id))).toEqual([0, 0, 0]);
    expect(['2020', '2021/2022', '2020-12-31/2021-06-30'].map((id) => outside(id))).toEqual([
      1, 1, 1,
    ]);
    expect([outside('2021-Q1', open), outside('2022', open)]).toEqual([1, 0]);
  });

  it('leaves what is no period to the reader', () => {
    expect(outside('2021-Q5')).toBe(0);
  });
});
