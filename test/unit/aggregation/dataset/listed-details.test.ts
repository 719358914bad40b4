import { listedDetails } from '#inside/aggregation';
import { expect, it } from 'vitest';

const entries = [
  [2, { activity: 'a' }],
  [5, { activity: 'b' }],
  [9, { activity: 'c' }],
] as const;

it('gives what was asked for row after row, and rows again', () => {
  const details = listedDetails(entries);
  const rows = [0, 2, 2, 3, 5, 9, 10, 2, 9];
  expect(rows.map((row) => details.get(row)?.activity ?? '-').join('')).toBe('-aa-bc-ac');
  expect(rows.map(details.placeOf)).toEqual([-1, 0, 0, -1, 1, 2, -1, 0, 2]);
});

it('puts in order what came in another one', () => {
  const details = listedDetails(entries.toReversed());
  expect([9, 2, 5].map((row) => details.get(row)?.activity)).toEqual(['c', 'a', 'b']);
  expect([...details]).toEqual(entries);
});

it('lists none', () => {
  const details = listedDetails(new Map());
  expect([details.get(0), details.placeOf(0), [...details]]).toEqual([undefined, -1, []]);
  expect(details.plain().kinds).toHaveLength(0);
});

it('says what it lists only when asked, and once', () => {
  const details = listedDetails(entries);
  expect(details.plain()).toBe(details.plain());
});
