import { findCell, type Indicator, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { figureText, type FigureStyle } from '#inside/compose';
import { figure, present, tableOf } from '../../../support/review.js';

const plain: FigureStyle = { language: 'vi', money: 'dong', padCounts: true };

function printed(
  code: string,
  value: ObservationInput['value'],
  style: Partial<FigureStyle> = {},
): string {
  const wishes = { units: 'xa-a', indicators: [`x.${code}`] };
  const table = tableOf([figure('xa-a', code, value)], wishes);
  const indicator: Indicator = present(table.indicators[0]);
  return figureText(findCell(table, `x.${code}`), indicator, { ...plain, ...style });
}

describe('figureText', () => {
  it.each([
    [7, '07'],
    [0, '0'],
    [1327453, '1.327.453'],
    [{ amount: 134, qualifier: 'nearly' }, 'gần 134'],
    [{ amount: null, qualifier: 'many' }, 'nhiều'],
    [{ amount: 10, to: 12 }, '10 – 12'],
    [{ state: 'nil' }, '0'],
    [{ state: 'missing' }, '…'],
    [null, '…'],
    [{ state: 'withheld' }, '(*)'],
  ] as const)('writes %j as %s', (value, expected) => {
    expect(printed('sessions', value)).toBe(expected);
  });

  it('writes x for what applies to no unit', () => {
    const units = ['xa-a', 'xa-b', 'phuong-c'];
    const sent = units.map((unit) => figure(unit, 'sessions', { state: 'not-applicable' }));
    const table = tableOf(sent, { indicators: ['x.sessions'] });
    expect(figureText(findCell(table, 'x.sessions'), present(table.indicators[0]), plain)).toBe(
      'x',
    );
  });

  it.each([
    ['dong', '58.512.345.678 đồng'],
    ['million-dong', '58.512,345678 triệu đồng'],
    ['billion-dong', '58,512345678 tỷ đồng'],
  ] as const)('writes money in %s exactly', (money, expected) => {
    expect(printed('cash', 58_512_345_678, { money })).toBe(expected);
  });

  it('rounds scaled money where that is asked for', () => {
    const style = { money: 'billion-dong', moneyDecimals: 1 } as const;
    expect(printed('cash', 58_512_345_678, style)).toBe('58,5 tỷ đồng');
  });

  it('keeps the word of a range that is open on a side', () => {
    const range = figure('xa-a', 'sessions', { amount: 10, to: 12 });
    const open = figure('xa-b', 'sessions', { amount: 5, qualifier: 'over' });
    const table = tableOf([range, open], { indicators: ['x.sessions'] });
    const cell = findCell(table, 'x.sessions');
    expect(figureText(cell, present(table.indicators[0]), plain)).toBe('trên 15 – 17');
  });

  it('writes rates in percent and does not pad where it is told not to', () => {
    expect(printed('rate', 74)).toBe('74%');
    expect(printed('sessions', 7, { padCounts: false })).toBe('7');
    expect(printed('sessions', 1327453, { language: 'en' })).toBe('1,327,453');
    expect(printed('sessions', 7, { language: 'en' })).toBe('7');
  });
});
