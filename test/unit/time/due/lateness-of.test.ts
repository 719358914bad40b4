import { isDanvanError } from 'danvan';
import { latenessOf } from 'danvan/time';
import { expect, it } from 'vitest';

it.each([
  ['2026-02-27', '2026-03-02', 3],
  ['2026-03-02', '2026-03-02', 0],
  ['2026-03-02', '2026-02-27', -3],
])('judges a report due on %s and received on %s: %d', (due, received, late) => {
  expect(latenessOf(due, received)).toBe(late);
});

it('refuses what is no date', () => {
  expect(() => latenessOf('2026-02-31', '2026-03-01')).toThrow(expect.toSatisfy(isDanvanError));
});
