import { exportFinding } from 'danvan/exporter';
import { expect, it } from 'vitest';
import { annotateSheet } from '#inside/exporters/excel';
import { editPackage } from '#inside/packages';
import { bookOf, officeBook } from './support.js';

it('leaves a broken sheet as it is', async () => {
  const part = 'xl/worksheets/sheet1.xml';
  const bytes = await officeBook((parts) => ({ ...parts, [part]: '<worksheet><sheetData>' }));
  const editor = editPackage(bookOf(bytes).zipped, bytes);
  const cell = { sheet: 'Biểu 01', address: 'A1' };
  const findings = [exportFinding('export/number-as-text', { number: '1' }, { cell })];
  const marking = { editor, styles: undefined, author: 'a', describe: () => 'b' };
  expect(annotateSheet({ name: 'Biểu 01', part }, findings, marking).notPlaced).toEqual(findings);
  expect(editor.bytes()).toEqual(bytes);
});
