import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { baseWordsOf } from '#inside/compose';

it.each([
  ['2026-H1', '2025-H1', 'sameTime'],
  ['2026', '2025', 'yearBefore'],
  ['2026-Q2', '2026-Q1', 'periodBefore'],
])('baseWordsOf compares %s with %s by %s', (period, base, against) => {
  const asked = { period: periodOf(period), basePeriod: periodOf(base) };
  expect(baseWordsOf(asked).against).toBe(against);
});
