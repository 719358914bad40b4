import type { NumberCell } from 'danvan/report';
import { expect, it } from 'vitest';
import { placingOf, runningSums } from '#inside/exporters/excel';
import { writerOn } from '../support.js';

const table = {
  kind: 'table',
  labels: [],
  columns: [{ key: 'a', title: 'A', width: 1, align: 'right' }],
  rows: [],
} as const;

const number = (amount: number, more: Partial<NumberCell> = {}): NumberCell => ({
  kind: 'number',
  amount,
  decimals: 0,
  ...more,
});

function sumsOf(...cells: readonly NumberCell[]) {
  const sums = runningSums(placingOf(table, writerOn([50]).writer));
  for (const a of cells) sums.add({ role: 'data', cells: { a } });
  return sums.formula({ first: 5, last: 9 });
}

it('is a formula where it comes to the amount', () => {
  expect(sumsOf(number(1), number(2))('a', 3)).toBe('SUM(A5:A9)');
  expect(sumsOf(number(1), number(2))('a', 4)).toBeUndefined();
  expect(sumsOf(number(1))('b', 1)).toBeUndefined();
});

it('is none where a figure stands as text', () => {
  expect(sumsOf(number(1e20), number(2))('a', 1e20)).toBeUndefined();
});

it('is none without rows', () => {
  const sums = runningSums(placingOf(table, writerOn([50]).writer));
  expect(sums.formula({ first: 5, last: 4 })('a', 0)).toBeUndefined();
});
