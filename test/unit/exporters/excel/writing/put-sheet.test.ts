import { expect, it } from 'vitest';
import { vi } from 'danvan';
import { putSheet, sharedTexts, styleBook, styleTable, xmlSheet } from '#inside/exporters/excel';
import { sheetOf } from './support.js';

const face = 'Times New Roman';

it('hides rows, columns and sheets, and sets widths', () => {
  const sheet = xmlSheet('A', { styles: styleTable(face), texts: sharedTexts().write });
  const cells = [{ row: 1, column: 1, value: 1 }];
  const about = { hidden: true, hiddenRows: [2], hiddenColumns: [3], widths: [5] };
  putSheet(sheet, sheetOf(cells, about), { styles: styleBook(face), locale: vi, report: () => {} });
  expect(sheet.further.state).toBe('hidden');
  const xml = sheet.close();
  expect(xml).toContain('<row r="2" hidden="1">');
  expect(xml).toContain('<col min="3" max="3" width="12" hidden="1" customWidth="1"/>');
  expect(xml).toContain('<col min="1" max="1" width="5" customWidth="1"/>');
});
