import { sumContributions, type Contribution } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';

const linesOf = (given: readonly Contribution[], landIn?: 'm2' | 'ha') =>
  sumContributions(given, { landIn }).lines.map(
    ({ kind, unit, quantity }) => `${kind} ${quantity.amount} ${unit}`,
  );

describe('sumContributions', () => {
  it('never mixes kinds, nor units but those of weight and land', () => {
    const given: readonly Contribution[] = [
      { kind: 'labour', amount: 120 },
      { kind: 'land', amount: 1.5, unit: 'ha' },
      { kind: 'land', amount: 2500, unit: 'm2' },
      { kind: 'goods', item: 'gạo', amount: 2, unit: 'tấn' },
      { kind: 'goods', item: 'gạo', amount: 500, unit: 'kg' },
      { kind: 'cash', amount: 1000 },
      { kind: 'labour', amount: 30.5 },
    ];
    expect(linesOf(given)).toEqual([
      'cash 1000 VND',
      'goods 2.5 tấn',
      'labour 150.5 day',
      'land 1.75 ha',
    ]);
  });

  it('weighs one thing in one unit, the largest that occurs', () => {
    const rice = { kind: 'goods', item: 'gạo' } as const;
    expect(
      linesOf([
        { ...rice, amount: 500, unit: 'kg' },
        { ...rice, amount: 12.5, unit: 'tấn' },
        { ...rice, amount: 30, unit: 'suất' },
        { kind: 'goods', item: 'mì', amount: 40, unit: 'kg' },
      ]),
    ).toEqual(['goods 30 suất', 'goods 13 tấn', 'goods 40 kg']);
  });

  it('turns land into one unit where it is asked to, 1 ha being 10.000 m²', () => {
    const given: readonly Contribution[] = [
      { kind: 'land', amount: 1.5, unit: 'ha' },
      { kind: 'land', amount: 2500, unit: 'm2' },
      { kind: 'land', amount: null, unit: 'm2', qualifier: 'many' },
    ];
    expect([linesOf(given, 'm2'), linesOf(given, 'ha')]).toEqual([
      ['land 17500 m2'],
      ['land 1.75 ha'],
    ]);
  });

  it('adds a valuation only where one is given, and counts the others', () => {
    const { lines, value } = sumContributions([
      { kind: 'cash', amount: 5_000_000 },
      { kind: 'labour', amount: 10, value: 2_000_000, valueQualifier: 'about' },
      { kind: 'labour', amount: 10 },
      { kind: 'goods', item: 'quà', amount: null, qualifier: 'many', value: 0 },
    ]);
    expect(value).toMatchObject({ amount: 7_000_000, counted: 3, withoutAmount: 1 });
    expect(value.qualifier).toBe('about');
    const [, , labour] = lines;
    expect(labour?.quantity).toMatchObject({ amount: 20, withoutAmount: 0 });
    expect(labour?.value).toMatchObject({ amount: 2_000_000, withoutAmount: 1 });
  });

  it('takes the money itself as the value of cash, with its qualifier', () => {
    const { value } = sumContributions([
      { kind: 'cash', amount: 58_500_000_000, qualifier: 'over' },
    ]);
    expect(value).toMatchObject({ amount: 58_500_000_000, qualifier: 'over', openAbove: true });
  });

  it('keeps goods without an item or unit apart from those that have one', () => {
    const many = { kind: 'goods', amount: null, qualifier: 'many' } as const;
    expect(linesOf([many, { ...many, item: 'quà' }, many])).toEqual(['goods null ', 'goods null ']);
  });

  it.each([NaN, Infinity])('refuses %s as misuse', (amount) => {
    expect(() => sumContributions([{ kind: 'cash', amount }])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
