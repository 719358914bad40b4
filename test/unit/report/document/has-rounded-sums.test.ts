import type { NumberCell, TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { hasRoundedSums } from '#inside/report';

const millions = (amount: number, decimals: number): NumberCell => ({
  kind: 'number',
  amount,
  decimals,
  scale: 1_000_000,
});
const rowsOf = (decimals: number): readonly TableRow[] => {
  const sum = { op: 'sum', from: { row: 0, column: 'a' }, to: { row: 1, column: 'a' } } as const;
  return [
    { role: 'data', cells: { a: millions(400_000, decimals) } },
    { role: 'data', cells: { a: millions(400_000, decimals) } },
    { role: 'total', cells: { a: { ...millions(800_000, decimals), formula: sum } } },
  ];
};

it('sees that printed rows do not add up to the printed total', () => {
  expect(hasRoundedSums({ rows: rowsOf(0) })).toBe(true);
  expect(hasRoundedSums({ rows: rowsOf(1) })).toBe(false);
});

it('sees it across the columns of a row', () => {
  const terms = ['a', 'b'].map((column) => ({ row: 0, column }));
  const rowOf = (decimals: number): TableRow => ({
    role: 'data',
    cells: {
      a: millions(1_400_000, decimals),
      b: millions(1_400_000, decimals),
      all: { ...millions(2_800_000, decimals), formula: { op: 'add', plus: terms } },
    },
  });
  expect(hasRoundedSums({ rows: [rowOf(0)] })).toBe(true);
  expect(hasRoundedSums({ rows: [rowOf(1)] })).toBe(false);
});
