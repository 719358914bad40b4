import { followedDetails } from '#inside/aggregation';
import { expect, it } from 'vitest';

const details = new Map([
  [2, { activity: 'a' }],
  [5, { activity: 'b' }],
  [9, { activity: 'c' }],
]);

it('gives what was asked for row after row, and rows again', () => {
  const followed = followedDetails(details);
  const rows = [0, 2, 2, 3, 5, 9, 10];
  expect(rows.map((row) => followed.get(row)?.activity)).toEqual([
    undefined,
    'a',
    'a',
    undefined,
    'b',
    'c',
    undefined,
  ]);
});

it('looks up what was passed, and what does not stand in order', () => {
  const followed = followedDetails(new Map([...details].toReversed()));
  expect([9, 2, 5].map((row) => followed.get(row)?.activity)).toEqual(['c', 'a', 'b']);
  expect([...followed]).toHaveLength(3);
});
