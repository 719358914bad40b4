import { tallyDemocracy } from 'danvan/indicators';
import { readBoards } from 'danvan/democracy';
import { describe, expect, it } from 'vitest';
import { boardTallies } from '#inside/vietnam';

describe('boardTallies', () => {
  it('count each board once, whatever its sphere', () => {
    const board = { kind: 'people-inspection-board', unit: 'x', from: '2025-01-01' };
    const spheres = ['commune', 'agency', 'employer', 'armed-forces'] as const;
    const rows = spheres.map((sphere) => ({ ...board, id: sphere, sphere }));
    const options = { tallies: boardTallies, periods: ['2026-Q1'] };
    const { observations } = tallyDemocracy({ boards: readBoards(rows).values }, options);
    const totals = observations.filter(({ categories }) => categories === undefined);
    expect(totals.map(({ value }) => value)).toEqual([4]);
    expect(observations).toHaveLength(5);
  });
});
