import { expect, it } from 'vitest';
import { createPartReader, readContext } from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('says how each row was taken, and gives the part', () => {
  const cut = { cutBy: 'any', isPlaced: true, positionOf: (row: number) => row + 5 } as const;
  const reader = createPartReader(readContext(context, 'input'), cut, 0);
  const rows = [sent('xa-a', 'sessions', 5), sent('xa-b', 'sessions', 6), null];
  expect(rows.map((row, at) => reader.take(row, at))).toEqual(['read', 'plain', 'rejected']);
  const part = reader.finish(() => null);
  expect([...part.columns.positions]).toEqual([5, 6]);
  expect(part.notes.map(({ position, isTaken }) => [position, isTaken])).toEqual([
    [5, true],
    [7, false],
  ]);
});
