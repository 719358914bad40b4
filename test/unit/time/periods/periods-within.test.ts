import { periodOf } from 'danvan';
import { periodsWithin } from 'danvan/time';
import { expect, it } from 'vitest';

it.each([
  ['2026-01', '2026', 12],
  ['2026-03', '2026', 10],
  ['2025-11', '2026-Q1', 3],
  ['2027-01', '2026', 0],
  ['2026', '2026-Q1', 0],
  ['2199-Q1', '2199', 4],
])('lists from %s within %s: %d', (first, span, count) => {
  expect(periodsWithin(periodOf(first), periodOf(span))).toHaveLength(count);
});
