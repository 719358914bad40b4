import { expect, it } from 'vitest';
import { bookXml, xmlSheet } from '#inside/exporters/excel';
import { writing } from './support.js';

it('names areas, titles and filters as Excel does', () => {
  const sheet = xmlSheet('Phụ lục', writing);
  sheet.pageSetup = {
    ...sheet.pageSetup,
    printArea: 'A$1:G$9&&H$3:N$9',
    printTitlesRow: '3:5',
    printTitlesColumn: 'A:B',
  };
  sheet.autoFilter = 'A5:G8';
  const xml = bookXml([sheet]);
  expect(xml).toContain('<sheet name="Phụ lục" sheetId="1" r:id="rId1"/>');
  expect(xml).toContain("'Phụ lục'!$A$1:$G$9,'Phụ lục'!$H$3:$N$9<");
  expect(xml).toContain("'Phụ lục'!$A:$B,'Phụ lục'!$3:$5<");
  expect(xml).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục'!$A$5:$G$8<`,
  );
});

it('has no names where no sheet has areas', () => {
  expect(bookXml([xmlSheet('Báo cáo', writing)])).not.toContain('definedName');
});
