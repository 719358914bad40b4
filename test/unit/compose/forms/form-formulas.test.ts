import { describe, expect, it } from 'vitest';
import { columnFormula, rowFormula, withLiveFormulas } from '#inside/compose';
import type { TableRow } from '#inside/report';
import { letters, members } from '../../../support/forms/small-forms.js';

const row = (figures: Readonly<Record<string, number>>): TableRow => ({
  role: 'data',
  cells: Object.fromEntries(
    Object.entries(figures).map(([key, amount]) => [key, { kind: 'number', amount, decimals: 0 }]),
  ),
});
const columnOf = (form: typeof members, index: string) =>
  form.columns.find((column) => column.index === index) ?? members.columns[0];

describe('rowFormula', () => {
  const formula = (
    form: typeof members,
    index: string,
    figures: Readonly<Record<string, number>>,
  ) => {
    const column = columnOf(form, index);
    return column && rowFormula([row(figures)], column, 0);
  };

  it('takes the first printed formula that gives the figure', () => {
    const at = (...columns: readonly string[]) => columns.map((column) => ({ row: 0, column }));
    expect(formula(members, '1', { 1: 9, 2: 4, 3: 5 })).toEqual({ op: 'add', plus: at('2', '3') });
    expect(formula(letters, '1', { 1: 9, 2: 4, 3: 4, 4: 2, 5: 7 })).toEqual({
      op: 'add',
      plus: at('4', '5'),
    });
    expect(formula(letters, '6', { 6: 25, 4: 2, 1: 8 })).toMatchObject({ op: 'quotient' });
  });

  it('has none for a slip, a missing part, or nothing below the line', () => {
    expect(formula(members, '1', { 1: 8, 2: 4, 3: 5 })).toBeUndefined();
    expect(formula(members, '1', { 1: 4, 2: 4 })).toBeUndefined();
    expect(formula(letters, '6', { 6: 0, 4: 0, 1: 0 })).toBeUndefined();
    expect(formula(members, '2', { 2: 4 })).toBeUndefined();
  });
});

it('adds a run of rows, or single ones', () => {
  const rows = [3, 4, 5, 7].map((amount) => row({ 1: amount }));
  const at = { row: 3, column: '1' };
  expect(columnFormula(rows, at, [0, 1])).toMatchObject({ op: 'sum', to: { row: 1 } });
  const apart = [...rows.slice(0, 3), row({ 1: 8 })];
  expect(columnFormula(apart, at, [0, 2])).toMatchObject({ op: 'add' });
  expect(columnFormula(rows, at, [0, 2])).toBeUndefined();
  expect(columnFormula(rows, at, [])).toBeUndefined();
});

it('puts formulas to figures only', () => {
  const formula = { op: 'add', plus: [] } as const;
  const live = withLiveFormulas(
    { ...row({ 1: 3 }), cells: { ...row({ 1: 3 }).cells, 2: { kind: 'text', text: 'x' } } },
    () => formula,
  );
  expect(live.cells['1']).toMatchObject({ formula });
  expect(live.cells['2']).toEqual({ kind: 'text', text: 'x' });
});
