import { expect, it } from 'vitest';
import { daysOfPeriod, firstDayOfYearOf, yearBefore, yearOf } from './days.js';

const lengthOf = (period: string): number => {
  const { from, to } = daysOfPeriod(period);
  return to - from + 1;
};

it.each([
  ['2024', 366],
  ['2025', 365],
  ['2024-02', 29],
  ['2025-H1', 181],
  ['2025-9M', 273],
  ['2025-Q4', 92],
  ['2024-12-20/2025-01-15', 27],
])('%s has %i days', (period, days) => {
  expect(lengthOf(period)).toBe(days);
});

it('knows the year of each day', () => {
  for (let year = 2019; year < 2030; year += 1) {
    const { from, to } = daysOfPeriod(String(year));
    expect([yearOf(from), yearOf(to)]).toEqual([year, year]);
    expect(firstDayOfYearOf(to)).toBe(from);
    expect(daysOfPeriod(String(year + 1)).from).toBe(to + 1);
  }
});

it('goes back a year', () => {
  expect(yearBefore('2025-9M')).toBe('2024-9M');
  expect(yearBefore('2024-02-29/2025-01-15')).toBe('2023-02-28/2024-01-15');
});
