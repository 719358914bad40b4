import { expect, it } from 'vitest';
import { fillSheet, targetCell } from '#inside/exporters/excel';
import { editPackage } from '#inside/packages';
import { bookOf, officeBook } from '../patching/support.js';

it('counts what it wrote; a broken sheet is none', async () => {
  const part = 'xl/worksheets/sheet1.xml';
  const filled = async (change: Parameters<typeof officeBook>[0]) => {
    const bytes = await officeBook(change);
    const book = bookOf(bytes);
    const place = { sheet: 'Biểu 01', address: 'B8', overwriteFormula: true };
    const target = targetCell(place, book);
    if (target === undefined) throw new Error('no cell');
    return fillSheet(
      target.sheet,
      [{ key: 'a', value: 1, place, target }],
      editPackage(book.zipped, bytes),
    );
  };
  expect(await filled(undefined)).toMatchObject({ written: 1, formulas: 1, findings: [] });
  expect(await filled((parts) => ({ ...parts, [part]: '<worksheet>' }))).toBeUndefined();
});
