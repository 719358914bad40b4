import { describe, expect, it } from 'vitest';
import { notPeriods } from '#inside/time';

describe('notPeriods', () => {
  it('names ids of no period, with their places', () => {
    const periods = ['2021', undefined, '2021-Q5'].map((id, at) => ({ id, path: [at] }));
    expect(notPeriods(periods, {}).map(({ path }) => path)).toEqual([[2]]);
  });
});
