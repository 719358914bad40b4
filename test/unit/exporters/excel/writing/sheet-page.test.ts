import { expect, it } from 'vitest';
import { sheetPage } from '#inside/exporters/excel';
import { sheetOf } from './support.js';

const at = (row: number, column: number) => ({ row, column, value: 'a' });

it('turns a wide sheet', () => {
  expect(sheetPage(sheetOf([at(1, 3)])).orientation).toBe('portrait');
  expect(sheetPage(sheetOf([at(1, 9)])).orientation).toBe('landscape');
  expect(sheetPage(sheetOf([at(1, 1)], { widths: [120] })).orientation).toBe('landscape');
});

it('prints all but marks, and repeats headings that stand together', () => {
  const heading = { ...at(3, 1), role: 'heading' } as const;
  const mark = { ...at(50, 9), role: 'mark' } as const;
  const { printArea, printTitlesRow } = sheetPage(sheetOf([heading, at(9, 4), mark]));
  expect([printArea, printTitlesRow]).toEqual(['A$1:D$9', '3:3']);
  expect(sheetPage(sheetOf([heading, { ...heading, row: 40 }])).printTitlesRow).toBeUndefined();
});
