import { goalProgress, type CampaignGoal, type GoalReport } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../../support/campaigns.js';

const goal = { id: 'g', content: 'Mô hình', amount: 20, unit: 'mô hình' };
const goalsOf = (different: Partial<CampaignGoal> = {}): readonly CampaignGoal[] => [
  { ...goal, direction: 'at-least', ...different },
];
const progressOf = (reports: readonly Omit<GoalReport, 'goal'>[], different = {}) =>
  goalProgress(
    { goals: goalsOf(different) },
    reports.map((report) => ({ goal: 'g', ...report })),
  ).progress[0];

describe('goalProgress', () => {
  it('keeps target and reached as a pair that is never clipped', () => {
    const progress = progressOf([{ amount: 17 }, { amount: 7 }]);
    expect([progress?.reached.amount, progress?.goal.amount]).toEqual([24, 20]);
    expect([progress?.share, progress?.isMet]).toEqual([1.2, true]);
  });

  it('takes what nobody reported for unknown, never for zero', () => {
    expect(progressOf([])).toMatchObject({ reached: { amount: null }, share: null, isMet: null });
    expect(progressOf([{ amount: 0 }])).toMatchObject({ share: 0, isMet: false });
  });

  it.each([
    [20, undefined, true],
    [20, 'over', true],
    [20, 'nearly', null],
    [19, undefined, false],
    [19, 'nearly', false],
    [19, 'over', null],
    [19, 'about', null],
  ] as const)('of at least 20, %s (%s) is %s', (amount, qualifier, isMet) => {
    expect(progressOf([{ amount, qualifier }])?.isMet).toBe(isMet);
  });

  it.each([
    [20, undefined, true],
    [20, 'nearly', true],
    [20, 'over', null],
    [21, undefined, false],
    [21, 'over', false],
    [21, 'nearly', null],
  ] as const)('of at most 20, %s (%s) is %s', (amount, qualifier, isMet) => {
    expect(progressOf([{ amount, qualifier }], { direction: 'at-most' })?.isMet).toBe(isMet);
  });

  it('lets “nhiều” beside a number only raise it', () => {
    const many = { amount: null, qualifier: 'many' } as const;
    expect(progressOf([{ amount: 20 }, many])).toMatchObject({ isMet: true, share: 1 });
    expect(progressOf([{ amount: 19 }, many])?.isMet).toBeNull();
    expect(progressOf([many])?.isMet).toBeNull();
    expect(progressOf([{ amount: 19 }, { amount: null }])?.isMet).toBeNull();
  });

  it('has no share of a target of zero or of none', () => {
    expect(progressOf([{ amount: 3 }], { amount: 0 })).toMatchObject({ share: null, isMet: true });
    expect(progressOf([{ amount: 3 }], { amount: null })).toMatchObject({
      share: null,
      isMet: null,
    });
  });

  it('does not count another unit, nor a goal that is not there', () => {
    const campaign = campaignOf({ goals: [goal] });
    const { progress, findings } = goalProgress(campaign, [
      { goal: 'g', amount: 4, unit: 'mô hình' },
      { goal: 'g', amount: 100, unit: 'hộ' },
      { goal: 'h', amount: 100 },
    ]);
    expect(progress[0]?.reached.amount).toBe(4);
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
      ['campaigns/goal-unit-differs', 1],
      ['campaigns/unknown-goal', 2],
    ]);
  });

  it('refuses an amount that is not finite as misuse', () => {
    expect(() => progressOf([{ amount: NaN }])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
