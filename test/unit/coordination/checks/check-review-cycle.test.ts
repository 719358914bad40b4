import { readReviews, type CoordinationInstrumentInput } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { checkReviewCycle } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';
import { untyped } from '../../../support/untyped.js';

const halfYears = { kind: 'interim', frequency: 'half-year' } as const;
const atTheEnd = {
  kind: 'final',
  frequency: 'end-of-term',
  due: { id: 'd', kind: 'calendar-days', days: 31, onDayOff: 'stay' },
} as const;
const missing = (
  asOf: string | undefined,
  reviews: readonly (readonly [kind: string, period: string])[] = [],
  reviewCycle: CoordinationInstrumentInput['reviewCycle'] = [halfYears, atTheEnd],
) => {
  const rows = reviews.map(([kind, period], at) => ({
    id: `${at}`,
    instrument: 'ct-2021',
    kind,
    period,
  }));
  return checkReviewCycle(programme({ reviewCycle }), readReviews(untyped(rows)).values, {
    asOf,
  }).map(({ params, path }) => [path[1], ...Object.values(params).slice(1)].join(' '));
};

describe('checkReviewCycle', () => {
  it('names reviews from the day after they were due', () => {
    expect(missing('2021-06-30')).toEqual([]);
    expect(missing('2021-07-01')).toEqual(['0 interim 2021-H1 2021-06-30']);
    expect(missing('2022-02-01')).toEqual([
      '0 interim 2021-H1 2021-06-30',
      '0 interim 2021-H2 2021-12-31',
      '1 final 2021-01-01/2021-12-31 2022-01-31',
    ]);
  });

  it('is content with a review of the round, and with a final one for all up to the end', () => {
    expect(missing('2021-07-01', [['interim', '2021-H1']])).toEqual([]);
    expect(missing('2022-02-01', [['final', '2021']])).toEqual([]);
  });

  it('does not take an interim review for a final one, nor an early one for a later', () => {
    expect(missing('2022-02-01', [['interim', '2021']])).toEqual([
      '1 final 2021-01-01/2021-12-31 2022-01-31',
    ]);
    expect(missing('2022-01-15', [['interim', '2021-Q1']])).toHaveLength(2);
  });

  it('asks for nothing on demand, without a cycle or without a day', () => {
    expect(missing('2022-02-01', [], [{ kind: 'interim', frequency: 'on-demand' }])).toEqual([]);
    expect(missing('2022-02-01', [], [])).toEqual([]);
    expect(missing(undefined)).toEqual([]);
  });
});
