import { expect, it } from 'vitest';
import { carriedPages } from '#inside/exporters/pdf';

const room = { spans: [], head: 10, carried: 10, page: 100, below: 0 } as const;
const rows = (count: number): readonly number[] => Array.from({ length: count }, () => 10);

it('keeps room for the head and for both carried rows', () => {
  const pages = carriedPages({ ...room, heights: rows(20), first: 50 });
  // 50 − head − forward; then 100 − head − brought − forward.
  expect(pages).toEqual([
    [0, 3],
    [3, 10],
    [10, 17],
    [17, 20],
  ]);
});

it('begins on the next page where the first has no room', () => {
  expect(carriedPages({ ...room, heights: rows(2), first: 15 })).toEqual([
    [0, 0],
    [0, 2],
  ]);
});

it('does not part rows that stay together, and leaves room below the last', () => {
  const spans = [[2, 4]] as const;
  expect(carriedPages({ ...room, heights: rows(5), spans, first: 55 })).toEqual([
    [0, 2],
    [2, 5],
  ]);
  expect(carriedPages({ ...room, heights: rows(4), first: 60, below: 30 })).toEqual([
    [0, 3],
    [3, 4],
  ]);
});

it('lets a row that is taller than its page go on', () => {
  expect(carriedPages({ ...room, heights: [500, 10], first: 100 })).toEqual([
    [0, 0],
    [0, 1],
    [1, 2],
  ]);
});
