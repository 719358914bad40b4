import { expect, it } from 'vitest';
import {
  byIndicator,
  draftColumns,
  gather,
  numbersBetween,
  rowsAt,
  rowsBetween,
  type Groups,
} from '#inside/aggregation';

const listed = ({ numbers, starts, rows }: Groups) => ({
  numbers: [...numbers],
  starts: [...starts],
  rows: [...rows],
});

const all = (count: number) => Int32Array.from({ length: count }, (_, row) => row);

it('gathers rows by number, each in the order in which they came', () => {
  const column = Int32Array.of(2, 0, 2, 5, 0);
  const groups = gather(column, all(5));
  expect(listed(groups)).toEqual({
    numbers: [0, 2, 5],
    starts: [0, 2, 4, 5],
    rows: [1, 4, 0, 2, 3],
  });
  expect([...rowsAt(groups, 2)]).toEqual([0, 2]);
  expect([...rowsAt(groups, 5)]).toEqual([3]);
  expect([...rowsAt(groups, 3)]).toEqual([]);
  expect([...rowsAt(groups, 9)]).toEqual([]);
});

it('gathers few rows of large numbers alike', () => {
  const column = Int32Array.of(90_000, 3, 90_000, 50_000, 3);
  expect(listed(gather(column, all(5)))).toEqual({
    numbers: [3, 50_000, 90_000],
    starts: [0, 2, 3, 5],
    rows: [1, 4, 3, 0, 2],
  });
});

it('gathers only the rows asked for', () => {
  expect(listed(gather(Int32Array.of(1, 0, 1, 0), Int32Array.of(0, 3)))).toEqual({
    numbers: [0, 1],
    starts: [0, 1, 2],
    rows: [3, 0],
  });
});

it('gathers none of none', () => {
  expect(listed(gather(Int32Array.of(), Int32Array.of()))).toEqual({
    numbers: [],
    starts: [0],
    rows: [],
  });
});

it('gathers the rows of columns that have room for more', () => {
  const columns = draftColumns(10);
  columns.indicators.set([1, 0, 1]);
  columns.count = 3;
  expect(listed(byIndicator(columns))).toEqual({
    numbers: [0, 1],
    starts: [0, 1, 3],
    rows: [1, 0, 2],
  });
});

it('gathers where the first row has the largest number, and where none has zero', () => {
  expect(listed(gather(Int32Array.of(1, 4, 9), Int32Array.of(2, 0, 1)))).toEqual({
    numbers: [1, 4, 9],
    starts: [0, 1, 2, 3],
    rows: [0, 1, 2],
  });
  expect(listed(gather(Int32Array.of(0), all(1)))).toEqual({
    numbers: [0],
    starts: [0, 1],
    rows: [0],
  });
});

it('finds what lies within a range, both ends included', () => {
  const groups = gather(Int32Array.of(2, 0, 2, 5, 0), all(5));
  const within = (from: number, to: number) => [
    [...numbersBetween(groups, { from, to })],
    [...rowsBetween(groups, { from, to })],
  ];
  expect(within(0, 5)).toEqual([
    [0, 2, 5],
    [1, 4, 0, 2, 3],
  ]);
  expect(within(2, 2)).toEqual([[2], [0, 2]]);
  expect(within(1, 4)).toEqual([[2], [0, 2]]);
  expect(within(0, 2)).toEqual([
    [0, 2],
    [1, 4, 0, 2],
  ]);
  expect(within(3, 9)).toEqual([[5], [3]]);
  expect(within(3, 4)).toEqual([[], []]);
  expect(within(6, 9)).toEqual([[], []]);
});
