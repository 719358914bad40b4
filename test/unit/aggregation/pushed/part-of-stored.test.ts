import { expect, it } from 'vitest';
import { partOfStored } from '#inside/aggregation';

const row = { unit: 4, indicator: 1, line: 0, marks: 8, amount: 2.5, position: 70, detail: null };
const detail = { categories: { kind: 'x' } };

it('makes a part of rows, with each period once', () => {
  const rows = [
    { ...row, period: '2026-Q2' },
    { ...row, period: '2026-Q1', position: 71, detail },
    { ...row, period: '2026-Q2', position: 72 },
  ];
  const { context, periods, columns, details, rows: count } = partOfStored('print', rows);
  expect([context, count, periods]).toEqual(['print', 3, ['2026-Q2', '2026-Q1']]);
  expect([...columns.periods]).toEqual([0, 1, 0]);
  expect([...columns.positions]).toEqual([70, 71, 72]);
  expect([...columns.amounts]).toEqual([2.5, 2.5, 2.5]);
  expect(details).toEqual([[1, detail]]);
});
