import { addContributionSums, sumContributions } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

describe('addContributionSums', () => {
  it('gives empty sums of nothing', () => {
    const nothing = { amount: null, openBelow: false, openAbove: false };
    expect(addContributionSums([])).toEqual({
      lines: [],
      value: { ...nothing, counted: 0, withoutAmount: 0 },
    });
  });

  it('adds what two communes gave, kind by kind, in the order cash, goods, labour, land', () => {
    const a = sumContributions([
      { kind: 'land', amount: 2, unit: 'ha' },
      { kind: 'cash', amount: 100 },
    ]);
    const b = sumContributions([
      { kind: 'cash', amount: 23 },
      { kind: 'labour', amount: 7 },
      { kind: 'goods', item: 'gạo', amount: 1, unit: 'tấn' },
    ]);
    const { lines } = addContributionSums([a, b]);
    expect(lines.map(({ kind, unit, quantity }) => [kind, unit, quantity.amount])).toEqual([
      ['cash', 'VND', 123],
      ['goods', 'tấn', 1],
      ['labour', 'day', 7],
      ['land', 'ha', 2],
    ]);
  });

  it('orders goods by item and unit, weights of one item in one', () => {
    const goods = { kind: 'goods', amount: 1 } as const;
    const sums = [
      sumContributions([{ ...goods, item: 'gạo', unit: 'tấn' }]),
      sumContributions([{ ...goods, item: 'gạo', unit: 'kg' }]),
      sumContributions([{ ...goods, item: 'gạo', unit: 'bao' }]),
      sumContributions([{ ...goods, item: 'chăn', unit: 'chiếc' }]),
    ];
    expect(addContributionSums(sums).lines.map(({ item, unit }) => `${item} ${unit}`)).toEqual([
      'chăn chiếc',
      'gạo bao',
      'gạo tấn',
    ]);
  });

  it('gives frozen sums and leaves those given as they are', () => {
    const given = sumContributions([{ kind: 'cash', amount: 1 }]);
    const before = structuredClone(given);
    const sums = addContributionSums([given, given]);
    expect(given).toEqual(before);
    expect([Object.isFrozen(sums), Object.isFrozen(sums.lines)]).toEqual([true, true]);
    expect(sums.value.amount).toBe(2);
  });
});
