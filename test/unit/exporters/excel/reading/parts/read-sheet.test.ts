import { expect, it } from 'vitest';
import { readSheet } from '#inside/exporters/excel';
import { contextOf, readingOf } from '../support.js';

const sheetOf = (xml: string, isHidden = false) =>
  readSheet(readingOf({ sheets: [xml] }), 'xl/worksheets/sheet1.xml', {
    ...contextOf(),
    isHidden,
  });

it('gives cells, merged areas and what is hidden', async () => {
  const sheet = await sheetOf(
    `<cols><col min="2" max="16384" hidden="1"/></cols>
     <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"/></sheetData>
     <mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    true,
  );
  expect(sheet).toEqual({
    name: 'Biểu 1',
    cells: [
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 3, value: 2 },
    ],
    merged: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    hidden: true,
    hiddenRows: [1],
    hiddenColumns: [2, 3],
  });
});

it('gives nothing of what is not there', async () => {
  expect(await sheetOf('<sheetData/>')).toEqual({ name: 'Biểu 1', cells: [] });
});
