import { expect, it } from 'vitest';
import { blankItems, sheetFrame } from '#inside/forms';
import { members } from '../../../../support/forms/small-forms.js';

it('has numbered rows with cells to fill in', () => {
  const form = {
    ...members,
    rows: 'items' as const,
    labels: [
      { heading: { vi: 'TT' }, holds: 'number' as const },
      { heading: { vi: 'Tên' }, holds: 'name' as const },
    ],
  };
  const cells = blankItems(sheetFrame(form, '2026-Q2', {}), { first: 9, from: 1, count: 2 });
  expect(cells.filter(({ column }) => column === 1).map(({ row, value }) => [row, value])).toEqual([
    [10, 2],
    [11, 3],
  ]);
  expect(cells.find(({ column }) => column === 2)?.role).toBe('input');
  expect(cells.find(({ column }) => column === 3)).toMatchObject({ value: '', role: 'total' });
});
