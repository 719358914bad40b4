import { describe, expect, it } from 'vitest';
import { lastDayOfTerm } from '#inside/democracy';

describe('lastDayOfTerm', () => {
  it.each([
    ['2023-07-01', 2, '2025-06-30'],
    ['2024-01-01', 2, '2025-12-31'],
    ['2024-03-01', 4, '2028-02-29'],
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 4, '2028-02-28'],
    ['0099-01-01', 1, '0099-12-31'],
    ['9998-07-01', 2, null],
  ])('of %s and %i years is %s', (from, years, day) => {
    expect(lastDayOfTerm(from, years)).toBe(day);
  });
});
