import { printCell, type NumberCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';

const number = (more: Partial<NumberCell>): NumberCell => ({
  kind: 'number',
  amount: 1327453,
  decimals: 0,
  ...more,
});

describe('printCell', () => {
  it('prints nothing for a blank cell, and words and marks as they are', () => {
    expect(printCell(undefined, 'vi')).toBe('');
    expect(printCell({ kind: 'text', text: '=1+1' }, 'vi')).toBe('=1+1');
    expect(printCell({ kind: 'mark', mark: '…', reason: 'missing' }, 'vi')).toBe('…');
  });

  it.each([
    [{}, '1.327.453', '1,327,453'],
    [{ amount: 58_500_000_000, decimals: 1, scale: 1e9 }, '58,5', '58.5'],
    [{ amount: 73.846153, decimals: 1, suffix: '%' }, '73,8%', '73.8%'],
    [{ amount: 94, decimals: 1, minDecimals: 1, suffix: '%' }, '94,0%', '94.0%'],
    [{ amount: 134, qualifier: 'nearly' }, 'gần 134', 'nearly 134'],
    [{ amount: 12, signed: true }, '+12', '+12'],
    [{ amount: 0, signed: true }, '0', '0'],
    [{ amount: -12, signed: true }, '-12', '-12'],
    [{ amount: 2.5 }, '3', '3'],
  ] as const)('prints %j as %s and %s', (more, vi, en) => {
    expect(printCell(number(more), 'vi')).toBe(vi);
    expect(printCell(number(more), 'en')).toBe(en);
  });
});
