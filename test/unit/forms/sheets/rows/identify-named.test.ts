import { expect, it } from 'vitest';
import { identifyNamed, type SheetRow } from '#inside/forms';
import { levels } from '../../../../support/forms/small-forms.js';

const rowOf = (
  cells: Readonly<Record<string, string | number>>,
  figure?: number,
  key?: string,
): SheetRow => {
  const made = Object.entries(cells).map(
    ([holds, value], at) => [holds, { row: 5, column: at + 1, value }] as const,
  );
  const all = made.map(([, cell]) => cell);
  const [column] = levels.columns;
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

const twice = {
  ...levels,
  rows: [
    { id: 'a', name: { vi: 'Trong đó nữ' }, code: '1' },
    { id: 'b', name: { vi: 'Trong đó nữ' }, code: '2' },
  ],
};
it('by name, by number, by both', () => {
  expect(identifyNamed(rowOf({ name: 'PHÍA BẮC' }, 1), levels)).toMatchObject({ key: 'north' });
  expect(identifyNamed(rowOf({ number: 'II.' }, 1), levels)).toMatchObject({ key: 'province' });
  expect(identifyNamed(rowOf({ number: '2', name: 'Trong đó nữ' }, 1), twice)).toMatchObject({
    key: 'b',
  });
});
it('by the key that the library wrote, unless the label means another row', () => {
  expect(identifyNamed(rowOf({ name: 'Trong đó nữ' }, 1, 'b'), twice)).toEqual({
    kind: 'row',
    key: 'b',
    findings: [],
  });
  expect(identifyNamed(rowOf({ name: 'Phía bắc' }, 1, 'south'), levels).kind).toBe('unknown');
  const renamed = identifyNamed(rowOf({ name: 'Miền bắc' }, 1, 'north'), levels);
  expect(renamed.kind === 'row' && renamed.findings?.[0]?.code).toBe('forms/unknown-row');
});
it('never guesses between two', () => {
  expect(identifyNamed(rowOf({ name: 'Trong đó nữ' }, 1), twice).kind).toBe('unknown');
  expect(identifyNamed(rowOf({ name: 'Người lập biểu' }), levels).kind).toBe('outside');
});
