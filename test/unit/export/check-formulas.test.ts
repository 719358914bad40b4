import type { CellFormula, NumberCell, TableBlock, TableCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { checkFormulas } from '#inside/export';

const number: NumberCell = { kind: 'number', amount: 1, decimals: 0 };
const words: TableCell = { kind: 'text', text: 'a' };
const at = (row: number, column = 'b') => ({ row, column });

const tableOf = (formula: CellFormula): TableBlock => ({
  kind: 'table',
  columns: [],
  labels: [],
  rows: [{ a: words, b: number }, { b: number }, { a: number, b: { ...number, formula } }].map(
    (cells) => ({ role: 'data', cells }),
  ),
});

const check = (formula: CellFormula) => () => checkFormulas(tableOf(formula), ['t']);

describe('checkFormulas', () => {
  it.each<[string, CellFormula]>([
    ['a sum above', { op: 'sum', from: at(0), to: at(1) }],
    ['a sum of one cell', { op: 'sum', from: at(1), to: at(1) }],
    ['a difference', { op: 'difference', minuend: at(0), subtrahend: at(2, 'a') }],
    ['a quotient of one cell', { op: 'quotient', numerator: at(0), denominator: at(0) }],
  ])('accepts %s', (_, formula) => {
    expect(check(formula)).not.toThrow();
  });

  it.each<[string, CellFormula]>([
    ['points to row 3, column b, where there is no cell', { op: 'sum', from: at(0), to: at(3) }],
    [
      'points to row 1, column a, where',
      { op: 'quotient', numerator: at(1, 'a'), denominator: at(0) },
    ],
    ['points to row 0, column a, which holds words', { op: 'sum', from: at(0, 'a'), to: at(0) }],
    ['points to its own cell', { op: 'difference', minuend: at(2), subtrahend: at(0) }],
    ['points to its own cell', { op: 'sum', from: at(0), to: at(2) }],
    ['adds up cells of two columns', { op: 'sum', from: at(2, 'a'), to: at(0) }],
    ['runs from a lower row', { op: 'sum', from: at(1), to: at(0) }],
  ])('refuses a formula that %s', (problem, formula) => {
    expect(check(formula)).toThrow(`t.rows[2].cells.b.formula ${problem}`);
  });
});
