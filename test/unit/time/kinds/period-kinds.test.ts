import { isDanvanError, periodOf } from 'danvan';
import { anniversarySpan, restOfYear } from 'danvan/time';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import {
  anniversary,
  firstReading,
  kindOf,
  labelsOf,
  openSpan,
  periodKinds,
  restOfYearKind,
  span,
  stage,
  term,
  yearPart,
} from '#inside/time';

it.each([
  ...['2020', '2020-H1', '2020-9M', '2020-Q2', '2020-06'].map(
    (id) => [periodOf(id), yearPart] as const,
  ),
  [periodOf('2021/2025~2030'), stage],
  [periodOf('2020/2025@party', { termSystems }), term],
  [periodOf('2013-06-03/2023-12-31'), span],
  [periodOf('2013-06-03/..2023-08-31'), openSpan],
  [periodOf('2013/..2023-08-31'), openSpan],
  [anniversarySpan('A', '2013-06-03', 10), anniversary],
  [restOfYear('2020-07-07'), restOfYearKind],
] as const)('%j is of one kind only', (period, kind) => {
  expect(kindOf(period)).toBe(kind);
  expect(periodKinds.filter(({ is }) => is(period))).toHaveLength(1);
});

it('refuses what is of no kind', () => {
  // @ts-expect-error data without types
  expect(() => kindOf({ ...periodOf('2020'), kind: 'decade' })).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === 'INVALID_ARGUMENT'),
  );
});

it('takes the first that reads something, and nothing where none does', () => {
  const value = periodKinds.indexOf(stage);
  const read = (kind: (typeof periodKinds)[number]) =>
    kind === stage || kind === span
      ? { ok: true as const, value: periodKinds.indexOf(kind) }
      : undefined;
  expect(firstReading(read)).toEqual({ ok: true, value });
  expect(firstReading(() => undefined)).toBeUndefined();
});

it('lists the labels of a kind in every language', () => {
  expect(labelsOf(restOfYearKind)).toEqual(
    [restOfYearKind.labels?.vi, restOfYearKind.labels?.en].flat(),
  );
  expect(labelsOf(restOfYearKind)).toHaveLength(2);
  expect(labelsOf(term)).toEqual([]);
});
