import { expect, it } from 'vitest';
import { identifyItem, type SheetRow } from '#inside/forms';
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

it('is called by its key, its code, its name, or its place', () => {
  expect(identifyItem(rowOf({ name: 'Họp 1' }, 3, 'k'))).toEqual({
    kind: 'row',
    key: 'k',
    name: 'Họp 1',
  });
  expect(identifyItem(rowOf({ code: 'M1', name: 'Họp 1' }, 3))).toMatchObject({
    key: 'M1',
    name: 'Họp 1',
  });
  expect(identifyItem(rowOf({ name: 'Họp 1' }, 3))).toEqual({ kind: 'row', key: 'Họp 1' });
  expect(identifyItem(rowOf({}, 3))).toEqual({ kind: 'row', key: '5' });
});
it('is blank, or nothing, where no figure stands', () => {
  expect(identifyItem(rowOf({ number: 4 })).kind).toBe('blank');
  expect(identifyItem(rowOf({ name: 'Người lập biểu' })).kind).toBe('outside');
});
