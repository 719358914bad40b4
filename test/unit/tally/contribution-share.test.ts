import type { Contribution } from 'danvan/campaigns';
import type { ContributionTally } from 'danvan/indicators';
import { describe, expect, it } from 'vitest';
import { contributionShare } from '#inside/tally';

const rice: ContributionTally = {
  indicator: 'appeal.rice',
  kinds: ['goods'],
  measure: 'quantity',
  items: ['gạo'],
  units: { tấn: 1, kg: 0.001 },
};
const given: Contribution = { kind: 'goods', item: 'Gạo ', amount: 4000, unit: 'KG' };

const amountOf = (rule: ContributionTally, contribution: Contribution) => {
  const share = contributionShare(rule, contribution);
  return share === null || share === 'unit' ? share : share.amount;
};

describe('contributionShare', () => {
  it('turns the amount into the unit of the indicator, exactly', () => {
    expect(amountOf(rice, given)).toBe(4);
    expect(amountOf(rice, { ...given, amount: 0.1 })).toBe(0.0001);
  });

  it('tells a unit of measure that it cannot turn', () => {
    expect(contributionShare(rice, { ...given, unit: 'bao' })).toBe('unit');
    expect(contributionShare({ ...rice, units: undefined }, given)).toBe('unit');
    expect(contributionShare(rice, { ...given, unit: undefined })).toBe('unit');
  });

  it('is about nothing but what the rule says', () => {
    expect(amountOf(rice, { kind: 'cash', amount: 1 })).toBeNull();
    expect(amountOf(rice, { ...given, item: 'mì tôm' })).toBeNull();
    expect(amountOf(rice, { ...given, item: undefined })).toBeNull();
    const others = { ...rice, items: undefined, exceptItems: ['gạo'] };
    expect(amountOf(others, given)).toBeNull();
    expect(amountOf(others, { ...given, item: 'muối' })).toBe(4);
    const front = { ...rice, donorGroups: ['Mặt trận'], purposes: ['phòng, chống dịch'] };
    const purpose = 'Phòng, chống dịch';
    expect(amountOf(front, { ...given, donorGroup: 'mặt trận', purpose })).toBe(4);
    expect(amountOf(front, { ...given, donorGroup: 'mặt trận' })).toBeNull();
    expect(amountOf(front, { ...given, purpose })).toBeNull();
  });

  it('takes the value that is stated, and none where nobody has valued it', () => {
    const value: ContributionTally = {
      indicator: 'appeal.value',
      kinds: ['goods', 'cash', 'labour'],
      measure: 'value',
    };
    expect(amountOf(value, { ...given, value: 60_000_000 })).toBe(60_000_000);
    expect(amountOf(value, { kind: 'labour', amount: 3, value: 900_000 })).toBe(900_000);
    expect(amountOf(value, { kind: 'cash', amount: 5 })).toBe(5);
    expect(amountOf(value, given)).toBeNull();
  });

  it('keeps qualifiers, and “nhiều” without a number', () => {
    expect(contributionShare(rice, { ...given, qualifier: 'nearly' })).toMatchObject({
      qualifier: 'nearly',
      openBelow: true,
    });
    const many = { ...given, amount: null, qualifier: 'many' } as const;
    expect(contributionShare(rice, many)).toMatchObject({ amount: null, qualifier: 'many' });
  });
});
