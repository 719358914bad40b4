import type { TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { countCell, numberCell, withSums, markCell } from '#inside/report';

const row = (cells: TableRow['cells']): TableRow => ({ role: 'data', cells });

describe('numberCell', () => {
  it('holds a number, and a mark where it is not known', () => {
    expect(numberCell(1.25)).toEqual({ kind: 'number', amount: 1.25, decimals: 2 });
    expect(numberCell(0, 0)).toEqual(countCell(0));
    expect(numberCell(null)).toEqual({ kind: 'mark', mark: '…', reason: 'missing' });
  });
});

describe('withSums', () => {
  const rows = [
    row({ a: numberCell(0.1), b: countCell(1), c: countCell(1), d: markCell('missing') }),
    row({ a: numberCell(0.2), b: { ...countCell(2), qualifier: 'over' }, c: countCell(1) }),
  ];
  const total = row({ a: numberCell(0.3), b: countCell(3), c: countCell(3), d: countCell(0) });
  const { cells } = withSums(total, rows, { from: 0, to: 1 });

  it('adds a live sum where it gives the amount exactly', () => {
    const from = { row: 0, column: 'a' };
    const formula = { op: 'sum', from, to: { row: 1, column: 'a' } };
    expect(cells['a']).toEqual({ ...numberCell(0.3), formula });
  });

  it.each(['b', 'c', 'd'])('adds none where qualifiers, marks or other sums stand: %s', (key) => {
    expect(cells[key]).toEqual(total.cells[key]);
  });

  it('adds none over no rows', () => {
    const nothing = row({ a: countCell(0) });
    expect(withSums(nothing, [], { from: 0, to: -1 })).toEqual(nothing);
  });
});
