import { describe, expect, it } from 'vitest';
import type { NumberCell, TableRow } from 'danvan/report';
import { sumCandidates } from '#inside/exporters/excel';

const formula = (from: number, to: number) =>
  ({ op: 'sum', from: { row: from, column: 'n' }, to: { row: to, column: 'n' } }) as const;
const row = (amount: number, sum?: ReturnType<typeof formula>): TableRow => ({
  role: sum ? 'total' : 'data',
  cells: { n: { kind: 'number', amount, decimals: 0, ...(sum && { formula: sum }) } },
});
const written = (rows: readonly TableRow[], sum: ReturnType<typeof formula>, subtotals = true) =>
  sumCandidates(
    sum,
    subtotals ? { rows, subtotals: new Map<NumberCell, boolean>() } : { rows },
    (from, to) => `A${from.row}:A${to.row}`,
  ).map(({ formula: words, result }) => [words, result]);

describe('sumCandidates', () => {
  const rows = [row(1), row(2), row(3, formula(0, 1)), row(4), row(4, formula(3, 3))];

  it('passes over subtotals, where they are asked for', () => {
    expect(written(rows, formula(0, 4))).toEqual([
      ['SUBTOTAL(9,A0:A4)', 7],
      ['SUM(A0:A4)', 14],
    ]);
    expect(written(rows, formula(0, 4), false)).toEqual([['SUM(A0:A4)', 14]]);
  });

  it('counts a total in it that is no sum of what stands above it', () => {
    const wrong = [row(1), row(2), row(5, formula(0, 1))];
    expect(written(wrong, formula(0, 2))[0]).toEqual(['SUBTOTAL(9,A0:A2)', 8]);
  });

  it('ends where sums lead back to themselves, and in very deep ones', () => {
    const ring = [row(1, formula(1, 1)), row(1, formula(0, 0))];
    expect(written(ring, formula(0, 1))).toHaveLength(2);
    const deep = Array.from({ length: 2000 }, (_, at) => row(0, formula(at + 1, 2000)));
    expect(written([...deep, row(0)], formula(0, 2000))).toHaveLength(2);
  });

  it('is nothing where a figure is no number in the sheet', () => {
    const huge: TableRow = {
      role: 'data',
      cells: { n: { kind: 'number', amount: 2 ** 60, decimals: 0 } },
    };
    expect(written([row(1), huge], formula(0, 1))).toEqual([]);
  });
});
