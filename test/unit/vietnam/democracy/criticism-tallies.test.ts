import { tallyDemocracy } from 'danvan/indicators';
import { readCriticisms } from 'danvan/democracy';
import { describe, expect, it } from 'vitest';
import { criticismTallies } from '#inside/vietnam';

describe('criticismTallies', () => {
  it('count who is no organization of the Front in the total alone, and nobody twice', () => {
    const row = { unit: 'x', date: '2026-01-05' };
    const rows = ['front', 'mass-mobilization-board'].map((critic) => ({
      ...row,
      id: critic,
      critic,
    }));
    const options = { tallies: criticismTallies, periods: ['2026-Q1'] };
    const { observations } = tallyDemocracy({ criticisms: readCriticisms(rows).values }, options);
    expect(observations.map(({ value, categories }) => [value, categories])).toEqual([
      [2, undefined],
      [1, { organization: 'front' }],
    ]);
  });
});
