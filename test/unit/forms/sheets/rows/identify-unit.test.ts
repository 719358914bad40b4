import { expect, it } from 'vitest';
import { identifyUnit, readingContexts, type SheetRow } from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import { unitKinds as kinds } from '#inside/vietnam';
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

const units = createHierarchy(
  [
    { id: 'xa-a', name: 'xã A Lưới' },
    { id: 'xa-b', name: 'xã Bình Minh' },
  ],
  { kinds },
);
const [known] = readingContexts([members], { units });
const [free] = readingContexts([members], {});
const sent = { sender: 'xa-b', isOnly: true };
const identify = (row: SheetRow, context = known, who: Parameters<typeof identifyUnit>[1] = sent) =>
  context && identifyUnit(row, who, context);
it('by its name, or its key; a name that is known counts', () => {
  expect(identify(rowOf({ name: 'A Lưới' }, 1))).toMatchObject({ kind: 'row', key: 'xa-a' });
  expect(identify(rowOf({ name: 'A Lưới' }, 1, 'xa-a'))).toEqual({ kind: 'row', key: 'xa-a' });
  expect(identify(rowOf({ name: 'A Lưới' }, 1, 'xa-b'))).toMatchObject({
    key: 'xa-a',
    findings: [{ code: 'forms/line-disagrees' }],
  });
  expect(identify(rowOf({ name: 'gì' }, 1, 'xa-b'), free)).toMatchObject({ key: 'xa-b' });
});
it('a row without a name is that of the sender, where it is the only one', () => {
  expect(identify(rowOf({}, 1))).toMatchObject({ key: 'xa-b' });
  expect(identify(rowOf({}, 1), known, { sender: 'xa-b', isOnly: false })?.kind).toBe('unknown');
});
it('a name that nobody knows is told, where figures stand beside it', () => {
  expect(identify(rowOf({ name: 'Xã Lạ Hoắc' }, 1))?.kind).toBe('unknown');
  expect(identify(rowOf({ name: 'Người lập biểu' }))?.kind).toBe('outside');
});
