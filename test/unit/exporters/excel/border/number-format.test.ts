import type { NumberCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '#inside/exporters/excel';

const format = (amount: number, more: Partial<NumberCell> = {}) =>
  numberFormat({ kind: 'number', amount, decimals: 0, ...more }, 'vi');

describe('numberFormat', () => {
  it.each<[string, number, Partial<NumberCell>]>([
    ['#,##0', 1_327_453, {}],
    ['#,##0', 12, { decimals: 1 }],
    ['#,##0.5'.replace('5', '0'), 12.5, { decimals: 1 }],
    ['#,##0.00', 12.345, { decimals: 2 }],
    ['#,##0.0,,,', 58_500_000_000, { decimals: 1, scale: 1e9 }],
    ['#,##0,,', 404_000_000, { decimals: 0, scale: 1e6 }],
    ['0.0%', 94, { suffix: '%', decimals: 1, minDecimals: 1 }],
    ['#,##0.00', 12, { decimals: 2, minDecimals: 2 }],
    ['#,##0.0,,,', 3_000_000_000, { decimals: 1, minDecimals: 1, scale: 1e9 }],
    ['0%', 73.846, { suffix: '%' }],
    ['0.0%', 73.846, { suffix: '%', decimals: 1 }],
    ['"gần "#,##0', 134, { qualifier: 'nearly' }],
    ['+#,##0;-#,##0;#,##0', -5, { signed: true }],
    ['+0.0%;-0.0%;0.0%', 12.34, { signed: true, suffix: '%', decimals: 1 }],
    ['#,##0%', 1234, { suffix: '%' }],
    ['"gần "#,##0;"gần "-#,##0', -134, { qualifier: 'nearly' }],
  ])('is %s for %d', (expected, amount, more) => {
    expect(format(amount, more)).toBe(expected);
  });

  it('has no digit that rounding takes away', () => {
    expect(format(2.04, { decimals: 1 })).toBe('#,##0');
  });

  it('shows what rounds to zero without a sign', () => {
    expect(format(1e-7, { decimals: 2 })).toBe('#,##0;#,##0');
    expect(format(-0.04, { decimals: 1, signed: true })).toBe('#,##0;#,##0');
  });
});
