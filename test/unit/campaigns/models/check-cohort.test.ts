import { checkCohort, checkStatedCounts } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

describe('checkCohort', () => {
  it('accepts the figures of Bà Rịa - Vũng Tàu 2021, and equal ones', () => {
    expect(checkCohort({ cohort: 2021, registered: 2071, effective: 1808 })).toEqual([]);
    expect(checkCohort({ cohort: 2021, registered: 1, effective: 1, recognised: 1 })).toEqual([]);
    expect(checkCohort({ cohort: 2021 })).toEqual([]);
  });

  it('compares the steps that are known, over one that is not', () => {
    expect(checkCohort({ cohort: 2021, registered: 40, recognised: 41 })).toMatchObject([
      {
        code: 'campaigns/cohort-counts-disagree',
        path: ['recognised'],
        params: {
          cohort: '2021',
          earlier: 'registered',
          earlierCount: 40,
          later: 'recognised',
          laterCount: 41,
        },
      },
    ]);
  });

  it('names each step that grows, and takes a number that is none for wrong', () => {
    const growing = { cohort: 2021, registered: 1, effective: 2, recognised: 3 };
    expect(checkCohort(growing).map(({ path }) => path[0])).toEqual(['effective', 'recognised']);
    expect(checkCohort({ cohort: 2021, registered: 1, effective: NaN })).toHaveLength(1);
  });
});

describe('checkStatedCounts', () => {
  it('counts a key that one side lacks as zero there', () => {
    expect(checkStatedCounts({ a: 1 }, { b: 2 }).map(({ params }) => params)).toEqual([
      { key: 'a', stated: 1, counted: 0 },
      { key: 'b', stated: 0, counted: 2 },
    ]);
    expect(checkStatedCounts({ a: 0 }, {})).toEqual([]);
  });

  it('is not fooled by keys that every object has', () => {
    expect(checkStatedCounts({ constructor: 1 }, { toString: 1 })).toHaveLength(2);
    expect(checkStatedCounts({}, {})).toEqual([]);
  });
});
