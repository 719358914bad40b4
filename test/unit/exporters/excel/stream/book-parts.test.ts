import { expect, it } from 'vitest';
import { bookParts, styleTable, xmlSheet } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';

it('names areas and titles as Excel does, and every part once', () => {
  const sheet = xmlSheet('Phụ lục', styleTable('Times New Roman'));
  const printArea = 'A$1:G$9&&H$3:N$9';
  sheet.pageSetup = {
    ...sheet.pageSetup,
    printArea,
    printTitlesRow: '3:5',
    printTitlesColumn: 'A:B',
  };
  const parts = bookParts([sheet], sampleDocument, '2020-07-07');
  const book = parts['xl/workbook.xml'] ?? '';
  expect(book).toContain("'Phụ lục'!$A$1:$G$9,'Phụ lục'!$H$3:$N$9<");
  expect(book).toContain("'Phụ lục'!$A:$B,'Phụ lục'!$3:$5<");
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Id="rId2"');
  expect(parts['[Content_Types].xml']).toContain('/xl/worksheets/sheet1.xml');
  expect(parts['docProps/core.xml']).toContain('2020-07-07T00:00:00Z');
});
