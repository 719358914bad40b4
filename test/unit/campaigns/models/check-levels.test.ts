import { administrativeLevels as levels, modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkLevels } from '#inside/campaigns';
import { modelOf } from '../../../support/campaigns.js';

const against = { levels, lifecycle };
const toCommune = { from: 'district', to: 'commune', date: '2025-07-01' };

describe('checkLevels', () => {
  it('looks for nothing without levels', () => {
    expect(checkLevels(modelOf({ level: 'xyz' }), { lifecycle })).toEqual([]);
  });

  it('finds a level that nobody has', () => {
    expect(checkLevels(modelOf({ level: 'distrit' }), against)).toMatchObject([
      {
        code: 'campaigns/unknown-level',
        path: ['level'],
        params: { level: 'distrit', nearest: 'district' },
      },
    ]);
  });

  it('allows a district model up to the cohort of 2025, in whose first half districts were', () => {
    expect(checkLevels(modelOf({ cohort: 2025 }), against)).toEqual([]);
    expect(checkLevels(modelOf({ cohort: 2026 }), against)).toMatchObject([
      { code: 'campaigns/level-not-in-force', params: { date: '2026-01-01' } },
    ]);
  });

  it('asks a model to have left the district by the day of the question', () => {
    const stays = modelOf({ state: 'maintained' });
    expect(checkLevels(stays, { ...against, asOf: '2025-06-30' })).toEqual([]);
    expect(checkLevels(stays, { ...against, asOf: '2025-07-01' })).toHaveLength(1);
    const moved = modelOf({ state: 'maintained', transfers: [toCommune] });
    expect(checkLevels(moved, { ...against, asOf: '2026-01-01' })).toEqual([]);
  });

  it('asks nothing of a model that nothing more can become of', () => {
    const ended = modelOf({ state: 'ended' });
    expect(checkLevels(ended, { ...against, asOf: '2026-01-01' })).toEqual([]);
  });

  it('finds a transfer to a level that has ended', () => {
    const transfers = [{ from: 'commune', to: 'district', date: '2025-07-02' }];
    expect(checkLevels(modelOf({ level: 'commune', transfers }), against)).toMatchObject([
      { code: 'campaigns/level-not-in-force', path: ['transfers', 0, 'to'] },
    ]);
  });
});
