import { expect, it } from 'vitest';
import { pickCells, textCell } from '#inside/report';

it('pickCells keeps the cells of some columns and what the row is', () => {
  const row = { role: 'group', cells: { a: textCell('A'), b: textCell('B') } } as const;
  expect(pickCells(row, new Set(['b', 'c']))).toEqual({
    role: 'group',
    cells: { b: textCell('B') },
  });
});
