import { findCell, type ObservationInput } from 'danvan';
import { printCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { figureCell, measureOf } from '#inside/compose';
import { figure, present, tableOf } from '../../../support/review.js';

const style = { language: 'vi', money: 'billion-dong', padCounts: true } as const;

function cellOf(code: string, value: ObservationInput['value']) {
  const wishes = { units: 'xa-a', indicators: [`x.${code}`] };
  const table = tableOf([figure('xa-a', code, value)], wishes);
  return figureCell(findCell(table, `x.${code}`), present(table.indicators[0]), style);
}

describe('figureCell', () => {
  it('keeps the whole amount of money and shows it scaled', () => {
    const cell = cellOf('cash', 58_500_000_000);
    expect(cell).toEqual({ kind: 'number', amount: 58_500_000_000, decimals: 1, scale: 1e9 });
    expect(printCell(cell, 'vi')).toBe('58,5');
  });

  it('keeps the qualifier and the digits of the indicator; “%” stands where the unit does', () => {
    expect(cellOf('rice', { amount: 134, qualifier: 'nearly' })).toEqual({
      kind: 'number',
      amount: 134,
      decimals: 1,
      qualifier: 'nearly',
    });
    expect(cellOf('rate', 74)).toEqual({ kind: 'number', amount: 74, decimals: 0 });
  });

  it('writes a range and a figure without a number in words', () => {
    expect(cellOf('sessions', { amount: 7, to: 9 })).toEqual({ kind: 'text', text: '7 – 9' });
    expect(cellOf('sessions', { amount: null, qualifier: 'many' })).toMatchObject({ kind: 'text' });
  });

  it.each([
    [{ state: 'nil' }, 'nil'],
    [{ state: 'missing' }, 'missing'],
    [{ state: 'withheld' }, 'withheld'],
    [null, 'missing'],
  ] as const)('turns %j into no number but the mark %s', (value, reason) => {
    expect(cellOf('sessions', value)).toMatchObject({ kind: 'mark', reason });
  });

  it('tells nought from nil', () => {
    expect(cellOf('sessions', 0)).toMatchObject({ kind: 'number', amount: 0 });
  });
});

describe('measureOf', () => {
  it('names the scale of money and the unit of all else', () => {
    const table = tableOf([figure('xa-a', 'cash', 1), figure('xa-a', 'rice', 1)]);
    expect(table.indicators.map((indicator) => measureOf(indicator, style))).toEqual([
      'tỷ đồng',
      'tấn',
    ]);
  });
});
