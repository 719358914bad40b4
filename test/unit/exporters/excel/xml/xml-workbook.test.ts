import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { styleBook, xmlWorkbook } from '#inside/exporters/excel';
import { about } from './support.js';

const style = styleBook('Times New Roman')({ style: { size: 12 }, align: 'left' });

it('packs sheets whose texts are shared', async () => {
  const workbook = xmlWorkbook(about);
  for (const name of ['Báo cáo', 'Phụ lục']) {
    const cell = workbook.addSheet(name).getCell(1, 1);
    cell.value = 'Xã Gò Dầu';
    cell.style = style;
  }
  const parts = unzipSync(await workbook.pack());
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('count="2"');
  for (const at of [1, 2]) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
    expect(xml).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
  }
});

it('writes more rows than are made to text at once', async () => {
  const workbook = xmlWorkbook(about);
  const sheet = workbook.addSheet('Biểu');
  for (let row = 1; row <= 4500; row += 1) sheet.getCell(row, 1).value = row;
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Buffer.from(await workbook.pack()) as unknown as ExcelJS.Buffer);
  const { values } = read.worksheets[0]?.getColumn(1) ?? { values: [] };
  expect(values.slice(1)).toEqual(Array.from({ length: 4500 }, (_, at) => at + 1));
});
