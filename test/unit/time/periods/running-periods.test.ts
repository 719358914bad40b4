import { isDanvanError, periodOf } from 'danvan';
import { lastMonths, yearToDate } from 'danvan/time';
import { describe, expect, it } from 'vitest';

describe('yearToDate', () => {
  it.each([
    ['2026-Q1', '2026-Q1'],
    ['2026-02', '2026-01-01/2026-02-28'],
    ['2026-06', '2026-H1'],
    ['2026-Q3', '2026-9M'],
    ['2026-12', '2026'],
    ['2026', '2026'],
    ['2026-02-10/2026-03-31', '2026-Q1'],
    ['2025-11-01/2026-02-28', '2025-11-01/2026-02-28'],
  ])('of %s is %s', (id, expected) => {
    expect(yearToDate(periodOf(id)).id).toBe(expected);
  });
});

describe('lastMonths', () => {
  it('goes back over the turn of the year', () => {
    expect(lastMonths(periodOf('2026-03'), 12).id).toBe('2025-04-01/2026-03-31');
    expect(lastMonths(periodOf('2026-03'), 1).id).toBe('2026-03-01/2026-03-31');
  });

  it.each([
    ['2026-Q1', 12],
    ['2026-03', 0],
    ['2026-03', 1.5],
    ['2026-03', 1201],
  ])('refuses %s with %d', (id, count) => {
    expect(() => lastMonths(periodOf(id), count)).toThrow(expect.toSatisfy(isDanvanError));
  });
});
