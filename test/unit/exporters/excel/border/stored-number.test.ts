import type { NumberCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { isStorable, storedAmount } from '#inside/exporters/excel';

const cell = (amount: number, more: Partial<NumberCell> = {}): NumberCell => ({
  kind: 'number',
  amount,
  decimals: 0,
  ...more,
});

describe('isStorable', () => {
  it('takes whole numbers of up to fifteen digits', () => {
    expect(isStorable(cell(999_999_999_999_999))).toBe(true);
    expect(isStorable(cell(-999_999_999_999_999))).toBe(true);
    expect(isStorable(cell(1_000_000_000_000_001))).toBe(false);
  });

  it('takes a fraction without end, of which few digits are printed', () => {
    const rate = (1240 / 1325) * 100;
    expect(isStorable(cell(rate, { decimals: 1, suffix: '%' }))).toBe(true);
    expect(isStorable(cell(1 / 3, { decimals: 3 }))).toBe(true);
  });

  it('refuses a fraction of which more digits are printed than Excel keeps', () => {
    expect(isStorable(cell(12_345_678_901.123_455, { decimals: 6 }))).toBe(false);
    expect(isStorable(cell(12_345_678_901.123_455, { decimals: 3 }))).toBe(true);
  });

  it('takes the scales that commas in a format give', () => {
    expect([1, 1e3, 1e6, 1e9, 1e12].every((scale) => isStorable(cell(5e12, { scale })))).toBe(true);
    expect(isStorable(cell(500, { scale: 100 }))).toBe(false);
    expect(isStorable(cell(74_000, { scale: 1000, suffix: '%' }))).toBe(false);
  });
});

describe('storedAmount', () => {
  it('stores a rate as a share, exactly', () => {
    expect(storedAmount(cell(7.1, { decimals: 1, suffix: '%' }))).toBe(0.071);
  });

  it('stores any other number whole', () => {
    expect(storedAmount(cell(5e9, { scale: 1e9 }))).toBe(5e9);
  });
});
