import { periodOf } from 'danvan';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { periodShape } from '#inside/time';

it('takes periods of every kind, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    '2020',
    '2020-Q2',
    '2021/2025',
    '2020-06-01/2020-06-30',
    '2013/..',
    '2020/2025@party',
  ].map((id) => periodOf(id, { termSystems, asOf: '2023-08-31' }));
  for (const value of good) expect(periodShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    '2020',
    { ...periodOf('2020'), kind: 'week' },
    { ...periodOf('2020'), from: 2020 },
  ];
  for (const value of bad) expect(periodShape.safeParse(value).success).toBe(false);
});
