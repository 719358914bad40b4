import { expect, it } from 'vitest';
import { defineForm, openLedger, readCells, readingContexts, type SheetRow } from '#inside/forms';
import { codesOf, members } from '../../../../support/forms/small-forms.js';

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

it('reads words that may be chosen, however they are written, and tells of others', () => {
  const columns = [
    { index: '1', heading: 'Xếp loại', type: 'text' as const, choices: ['Tốt', 'Khá'] },
  ];
  const graded = defineForm({ id: 'graded', title: 'Xếp loại', columns });
  const [context] = readingContexts([graded], {});
  const [column] = graded.columns;
  if (context === undefined || column === undefined) throw new Error('none');
  const read = (value: string) => {
    const cell = { row: 5, column: 2, value };
    const ledger = openLedger({ name: 'S', cells: [cell] });
    const row = { ...rowOf({ name: 'A' }, 4), figures: [[column, cell]] as const };
    const cells = readCells(row, { ledger, context, name: undefined, unit: 'u', period: 'p' });
    return [cells['1'], ledger.close('outside').findings] as const;
  };
  expect(read(' tốt ')).toEqual(['Tốt', []]);
  const [value, findings] = read('Tôt');
  expect(value).toBeNull();
  expect(findings).toMatchObject([
    {
      code: 'forms/cell-not-among',
      params: { text: 'Tôt', allowed: ['Tốt', 'Khá'], count: 2, nearest: 'Tốt' },
      cell: { address: 'B5' },
    },
  ]);
});

it('reads the figures of a row, tells of those that it cannot, and of comments', () => {
  const [context] = readingContexts([members], {});
  const [one, two, three] = members.columns;
  if (context === undefined || one === undefined || two === undefined || three === undefined)
    throw new Error('none');
  const cells = [4, '7.7', '3-4 vụ'].map((value, at) => ({
    row: 5,
    column: at + 2,
    value,
    ...(at === 0 && { comment: 'xem' }),
  }));
  const [a, b, c] = cells;
  if (a === undefined || b === undefined || c === undefined) throw new Error('none');
  const ledger = openLedger({ name: 'S', cells });
  const row = {
    ...rowOf({ name: 'A' }, 4),
    figures: [
      [one, a],
      [two, b],
      [three, c],
    ] as const,
  };
  const read = readCells(row, { ledger, context, name: undefined, unit: 'u', period: 'p' });
  expect(read).toEqual({ 1: 4, 2: null, 3: null, 4: null });
  const { findings, used } = ledger.close('outside');
  expect([codesOf(findings), used]).toEqual([
    ['forms/cell-comment', 'forms/cell-unreadable', 'forms/cell-not-plain'],
    1,
  ]);
  expect(findings[1]).toMatchObject({ unit: 'u', period: 'p', cell: { address: 'C5' } });
});
