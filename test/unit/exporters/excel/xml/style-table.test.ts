import { expect, it } from 'vitest';
import { styleBook, styleTable } from '#inside/exporters/excel';

const book = styleBook('Times New Roman');
const bold = book({ style: { size: 14, bold: true, underline: true }, align: 'center' });
const figure = book({
  style: { size: 12 },
  align: 'right',
  lines: 'grid',
  middle: true,
  numFmt: '#,##0',
});

it('numbers styles from 1 on; 0 is Normal, in the printed font', () => {
  const table = styleTable('Times New Roman');
  expect([bold, figure, bold].map(table.idOf)).toEqual([1, 2, 1]);
  const xml = table.xml();
  expect(xml).toContain('<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/>');
  expect(xml).toContain('<b/><u/><sz val="14"/>');
  expect(xml).toContain('<numFmt numFmtId="164" formatCode="#,##0"/>');
  expect(xml).toContain('<alignment horizontal="right" vertical="center" wrapText="1"/>');
  expect(xml).toContain('<left style="thin"/>');
});

it('needs no formats', () => {
  expect(styleTable('Times New Roman').xml()).not.toContain('numFmts');
});
