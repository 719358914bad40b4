import { describe, expect, it } from 'vitest';
import {
  scoreAdjustment,
  scoreCriterion,
  coverageOf,
  scoresBelow,
  totalOf,
} from '#inside/campaigns';
import { smallScheme as scheme } from '../../../support/campaigns.js';

function scoresOf(points: Readonly<Record<string, number | null>>) {
  const entries = new Map(
    Object.entries(points).map(([criterion, appraised]) => [criterion, { criterion, appraised }]),
  );
  const from = { entries, basis: 'appraised' as const };
  const criteria = scheme.criteria.map((each) => scoreCriterion(each, from));
  const adjustments = (scheme.adjustments ?? []).map((each) => scoreAdjustment(each, from));
  return { criteria, all: [...criteria, ...adjustments] };
}
const full = { first: 10, second: 20, third: 60 };

describe('totalOf', () => {
  it('adds criteria and bonus, takes off the penalty, and counts no group twice', () => {
    const { all } = scoresOf({ ...full, bonus: 4.5, late: 2 });
    expect(totalOf(scheme, all)).toEqual({
      total: 92.5,
      partial: 92.5,
      range: { from: 92.5, to: 92.5 },
    });
  });

  it('has no total while something is missing, but says where it can end', () => {
    const { all } = scoresOf({ first: 10, second: 20, late: null });
    expect(totalOf(scheme, all)).toEqual({
      total: null,
      partial: 30,
      range: { from: 28, to: 100 },
    });
  });

  it('is never above the cap', () => {
    const { all } = scoresOf({ ...full, third: 70, bonus: 5 });
    expect(totalOf(scheme, all).total).toBe(105);
    expect(totalOf({ ...scheme, cap: 100 }, all)).toEqual({
      total: 100,
      partial: 100,
      range: { from: 100, to: 100 },
    });
  });

  it('has no range while a maximum is not set', () => {
    const open = { id: 'o', name: { vi: 'x' }, maximum: null };
    const missing = scoreCriterion(open, { entries: new Map(), basis: 'self' });
    expect(totalOf(scheme, [missing])).toEqual({ total: null, partial: 0, range: null });
  });
});

describe('coverageOf', () => {
  it('counts the criteria that are scored, not the groups', () => {
    expect(coverageOf(scoresOf({ first: 1, third: 0 }).criteria)).toEqual({
      scored: 2,
      expected: 3,
      maximumScored: 80,
    });
  });
});

describe('scoresBelow', () => {
  it('gives each group before its parts', () => {
    const ids = scoresBelow(scoresOf(full).all).map(({ id }) => id);
    expect(ids).toEqual(['group', 'first', 'second', 'third', 'bonus', 'late']);
  });
});
