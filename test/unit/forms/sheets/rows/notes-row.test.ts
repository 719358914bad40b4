import { expect, it } from 'vitest';
import { readNotesRow, type SheetRow } from '#inside/forms';
import { members } from '../../../../support/forms/small-forms.js';

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

const notes = { ...members, notes: { vi: '22. Ghi chú' } };
it('reads a note in its own cell, or in the next', () => {
  expect(readNotesRow(rowOf({ number: '22. Ghi chú: số ước' }), notes)).toEqual({
    notes: 'số ước',
  });
  expect(readNotesRow(rowOf({ number: 'Ghi chú:', name: 'a: b' }), notes)).toEqual({
    notes: 'a: b',
  });
  expect(readNotesRow(rowOf({ number: 'Ghi chú' }), notes)).toEqual({ notes: '' });
});
it('takes other rows for none', () => {
  expect(readNotesRow(rowOf({ name: 'Xã A' }), notes)).toBe(undefined);
  expect(readNotesRow(rowOf({ number: 1, name: 'Ghi chú' }), notes)).toBe(undefined);
});
