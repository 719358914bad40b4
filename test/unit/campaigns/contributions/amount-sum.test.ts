import { describe, expect, it } from 'vitest';
import { addAmountSums, amountSumOf } from '#inside/campaigns';

describe('amountSumOf', () => {
  it.each([
    ['nearly', true, false],
    ['under', true, false],
    ['at-most', true, false],
    ['over', false, true],
    ['more-than', false, true],
    ['at-least', false, true],
    ['about', true, true],
    ['many', false, true],
  ] as const)('leaves “%s” open on the right sides', (qualifier, below, above) => {
    const { openBelow, openAbove } = amountSumOf(5, qualifier);
    expect([openBelow, openAbove]).toEqual([below, above]);
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s', (amount) => {
    expect(() => amountSumOf(amount)).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});

describe('addAmountSums', () => {
  it('keeps the word of a single part', () => {
    expect(addAmountSums([amountSumOf(134, 'at-most')]).qualifier).toBe('at-most');
  });

  it('adds decimals exactly', () => {
    expect(addAmountSums([amountSumOf(0.1), amountSumOf(0.2)]).amount).toBe(0.3);
  });

  it.each([
    [['nearly', 'under'], 'nearly'],
    [['over', 'many'], 'over'],
    [['nearly', 'over'], 'about'],
    [[undefined, undefined], undefined],
  ] as const)('of %j it says %s', (qualifiers, expected) => {
    const sums = qualifiers.map((qualifier) => amountSumOf(1, qualifier));
    expect(addAmountSums(sums).qualifier).toBe(expected);
  });

  it('counts what has no number beside what has, and never takes it for zero', () => {
    const sum = addAmountSums([amountSumOf(7), amountSumOf(null, 'many'), amountSumOf(null)]);
    expect(sum).toMatchObject({ amount: 7, counted: 1, withoutAmount: 2, openAbove: true });
    const none = addAmountSums([amountSumOf(null, 'many'), amountSumOf(null, 'many')]);
    expect(none).toMatchObject({ amount: null, qualifier: 'many', withoutAmount: 2 });
  });
});
