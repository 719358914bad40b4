import {
  addContributionSums,
  sumContributions,
  sumContributionsBy,
  type Contribution,
} from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

const given: readonly Contribution[] = [
  { kind: 'cash', amount: 5, donorGroup: 'Hội Nông dân', purpose: 'làm đường', period: '2020-H1' },
  { kind: 'labour', amount: 2, donorGroup: 'null', beneficiary: 'người nghèo' },
  { kind: 'cash', amount: 7, donorGroup: 'Hội Nông dân', campaign: 'ntm' },
  { kind: 'land', amount: 1, unit: 'ha' },
];

describe('sumContributionsBy', () => {
  it('tells apart by donor group, those without one apart from one that is called “null”', () => {
    const groups = sumContributionsBy(given, 'donorGroup');
    expect(groups.map(({ group, sums }) => [group, sums.lines[0]?.quantity.amount])).toEqual([
      ['Hội Nông dân', 12],
      ['null', 2],
      [null, 1],
    ]);
  });

  it.each(['donorGroup', 'purpose', 'beneficiary', 'campaign', 'period'] as const)(
    'by %s leaves nothing out',
    (key) => {
      const groups = sumContributionsBy(given, key);
      expect(groups.length).toBeGreaterThan(1);
      expect(addContributionSums(groups.map(({ sums }) => sums))).toEqual(sumContributions(given));
    },
  );

  it('turns land into one unit within each group', () => {
    const [, group] = sumContributionsBy(given, 'campaign', { landIn: 'm2' }).toReversed();
    expect(group?.sums.lines.find(({ kind }) => kind === 'land')?.quantity.amount).toBe(10_000);
  });

  it('gives no groups of nothing', () => {
    expect(sumContributionsBy([], 'period')).toEqual([]);
  });
});
