import type { CellFormula, NumberCell, TableCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { cellFormula, type Locate } from '#inside/exporters/excel';

const number = (amount: number, more: Partial<NumberCell> = {}): NumberCell => ({
  kind: 'number',
  amount,
  decimals: 0,
  ...more,
});

const percent = (amount: number): NumberCell => number(amount, { suffix: '%', decimals: 1 });

const locate: Locate = ({ row, column }) =>
  row > 5 ? undefined : { row: row + 10, column: column === 'a' ? 1 : 2 };

const at = (row: number, column: string) => ({ row, column });

const sum = { op: 'sum', from: at(0, 'a'), to: at(2, 'a') } as const;
const difference = { op: 'difference', minuend: at(0, 'a'), subtrahend: at(0, 'b') } as const;
const quotient = { op: 'quotient', numerator: at(0, 'b'), denominator: at(0, 'a') } as const;

/** The formula of a cell over columns a and b. */
function written(
  cell: NumberCell,
  formula: CellFormula,
  columns: { readonly a: readonly TableCell[]; readonly b?: readonly TableCell[] },
): string | undefined {
  const rows = columns.a.map((a, row) => {
    const b = columns.b?.[row];
    return { role: 'data' as const, cells: { a, ...(b && { b }) } };
  });
  return cellFormula({ ...cell, formula }, { rows, locate });
}

describe('cellFormula', () => {
  it('writes a sum as a range', () => {
    const a = [number(1), number(2), number(4)];
    expect(written(number(7), sum, { a })).toBe('SUM(A10:A12)');
  });

  it('adds cells that stand apart, none of which is a mark', () => {
    const apart = { op: 'add', plus: [at(0, 'a'), at(0, 'b'), at(1, 'b')] } as const;
    const b = [number(2), number(4)];
    expect(written(number(7), apart, { a: [number(1), number(9)], b })).toBe('A10+B10+B11');
    expect(written(number(8), apart, { a: [number(1), number(9)], b })).toBeUndefined();
    const mark = { kind: 'mark', mark: '…', reason: 'missing' } as const;
    expect(written(number(6), apart, { a: [mark, number(9)], b })).toBeUndefined();
  });

  it('adds fractions without what they lose in binary', () => {
    const a = [number(0.1), number(0.2), number(0.3)];
    expect(written(number(0.6, { decimals: 1 }), sum, { a })).toBe('SUM(A10:A12)');
  });

  it('lets a sum pass over marks', () => {
    const mark = { kind: 'mark', mark: '…', reason: 'missing' } as const;
    expect(written(number(5), sum, { a: [number(1), mark, number(4)] })).toBe('SUM(A10:A12)');
  });

  it('writes a difference and a quotient', () => {
    expect(written(number(3), difference, { a: [number(8)], b: [number(5)] })).toBe('A10-B10');
    expect(written(percent(62.5), quotient, { a: [number(8)], b: [number(5)] })).toBe('B10/A10');
  });

  it('multiplies nothing by a hundred too, where it is told to be percent', () => {
    const columns = { a: [number(24)], b: [number(0)] };
    const told = { ...quotient, factor: 100 };
    expect(written(number(0, { decimals: 1 }), told, columns)).toBe('(B10/A10)*100');
    expect(written(percent(0), told, columns)).toBe('B10/A10');
    expect(written(number(0), { ...quotient, factor: 1 }, columns)).toBe('B10/A10');
    const half = { a: [number(8)], b: [number(4)] };
    expect(written(number(0.5, { decimals: 1 }), told, half)).toBeUndefined();
  });

  it('writes the difference of two rates in percentage points', () => {
    const columns = { a: [percent(74)], b: [percent(70)] };
    expect(written(number(4), difference, columns)).toBe('(A10-B10)*100');
    expect(written(percent(4), difference, columns)).toBe('A10-B10');
  });

  it('writes none that would give another figure', () => {
    expect(written(number(8), sum, { a: [number(1), number(2), number(4)] })).toBeUndefined();
    expect(written(percent(5), quotient, { a: [number(8)], b: [number(5)] })).toBeUndefined();
  });

  it('writes none that leans on words, on a mark or on nothing', () => {
    const long = number(1_000_000_000_000_001);
    const mark = { kind: 'mark', mark: '–', reason: 'nil' } as const;
    const beyond = { ...sum, to: at(9, 'a') };
    expect(written(number(2), sum, { a: [number(1), long, number(1)] })).toBeUndefined();
    expect(written(number(8), difference, { a: [number(8)], b: [mark] })).toBeUndefined();
    expect(written(number(1), beyond, { a: [number(1)] })).toBeUndefined();
  });

  it('writes no division by zero', () => {
    expect(written(percent(0), quotient, { a: [number(0)], b: [number(0)] })).toBeUndefined();
  });
});
