import { describe, expect, it } from 'vitest';
import { scoreAdjustment, scoreCriterion } from '#inside/campaigns';
import type { ScoreEntry } from 'danvan/campaigns';

const name = { vi: 'x' };
const leaf = { id: 'a', name, maximum: 10 };
const group = { id: 'g', name, maximum: 15, criteria: [leaf, { id: 'b', name, maximum: 5 }] };
const from = (basis: 'self' | 'appraised', ...entries: readonly ScoreEntry[]) => ({
  basis,
  entries: new Map(entries.map((entry) => [entry.criterion, entry])),
});
const both = { criterion: 'a', self: 9.3, appraised: 9.1, evidence: ['bb-1'], note: 'x' };

describe('scoreCriterion', () => {
  it('explains a criterion: both scores, their difference, evidence and note', () => {
    expect(scoreCriterion(leaf, from('appraised', both))).toEqual({
      ...leaf,
      kind: 'criterion',
      self: 9.3,
      appraised: 9.1,
      difference: -0.2,
      points: 9.1,
      partial: 9.1,
      reason: 'scored',
      missing: [],
      evidence: ['bb-1'],
      note: 'x',
      parts: [],
    });
    expect(scoreCriterion(leaf, from('self', both)).points).toBe(9.3);
  });

  it.each([
    ['missing', { criterion: 'a', self: 5 }],
    ['refused', { criterion: 'a', appraised: 11 }],
    ['scored', { criterion: 'a', appraised: 0 }],
  ])('says that a score is %s', (reason, entry) => {
    const scored = scoreCriterion(leaf, from('appraised', entry));
    expect(scored.reason).toBe(reason);
    expect(scored.points).toBe(reason === 'scored' ? 0 : null);
    expect(scored.missing).toEqual(reason === 'scored' ? [] : ['a']);
  });

  it('refuses points for a maximum that is not set', () => {
    const entry = { criterion: 'a', appraised: 0 };
    expect(scoreCriterion({ ...leaf, maximum: null }, from('appraised', entry))).toMatchObject({
      points: null,
      reason: 'refused',
    });
  });

  it('sums a group, and says what of it is missing', () => {
    const whole = from('appraised', both, { criterion: 'b', appraised: 0.2 });
    expect(scoreCriterion(group, whole)).toMatchObject({
      points: 9.3,
      reason: 'sum',
      self: null,
      appraised: 9.3,
    });
    expect(scoreCriterion(group, from('appraised', both))).toMatchObject({
      points: null,
      partial: 9.1,
      reason: 'partial-sum',
      missing: ['b'],
    });
  });
});

describe('scoreAdjustment', () => {
  const late = { id: 'late', kind: 'penalty', name, maximum: 2 } as const;

  it('counts nothing for what nobody claims, which is not missing', () => {
    expect(scoreAdjustment(late, from('appraised'))).toMatchObject({
      kind: 'penalty',
      points: 0,
      reason: 'not-claimed',
      missing: [],
    });
  });

  it('waits for the score of what is claimed', () => {
    const claimed = from('appraised', { criterion: 'late', self: 1 });
    expect(scoreAdjustment(late, claimed)).toMatchObject({ points: null, missing: ['late'] });
    expect(scoreAdjustment(late, { ...claimed, basis: 'self' }).points).toBe(1);
  });
});
