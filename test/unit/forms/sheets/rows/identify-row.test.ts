import { expect, it } from 'vitest';
import { identifyRow, readingContexts, type SheetRow } from '#inside/forms';
import { levels, members } from '../../../../support/forms/small-forms.js';

const rowOf = (
  cells: Readonly<Record<string, string | number>>,
  figure?: number,
  key?: string,
): SheetRow => {
  const made = Object.entries(cells).map(
    ([holds, value], at) => [holds, { row: 5, column: at + 1, value }] as const,
  );
  const all = made.map(([, cell]) => cell);
  const [column] = members.columns;
  return {
    row: 5,
    cells: all,
    labels: Object.fromEntries(made),
    figures:
      figure === undefined || column === undefined
        ? []
        : [[column, { row: 5, column: 9, value: figure }]],
    key: key === undefined ? undefined : { row: 5, column: 11, value: key },
    merged: new Map(),
    holdsFigure: figure !== undefined,
  };
};

const kind = (row: SheetRow, form = members) => {
  const [context] = readingContexts([form], {});
  return context && identifyRow(row, { sender: 'x', isOnly: false }, context).kind;
};
it('tells totals, notes, rows and the rest apart', () => {
  expect(kind(rowOf({ name: 'TỔNG CỘNG' }, 3))).toBe('total');
  expect(kind(rowOf({ name: 'Ghi chú: a' }))).toBe('notes');
  expect(kind(rowOf({ name: 'xa-a' }, 3))).toBe('row');
  expect(kind(rowOf({ name: 'Người lập biểu' }))).toBe('outside');
});
it('a named row that is called a total is one of the form', () => {
  expect(kind(rowOf({ name: 'Tổng cấp xã' }, 3), levels)).toBe('row');
  expect(kind(rowOf({ name: 'Tổng' }, 3), levels)).toBe('total');
});
