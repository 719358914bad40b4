import { expect, it } from 'vitest';
import { styleBook, styleTable, xmlSheet } from '#inside/exporters/excel';

const style = styleBook('Times New Roman')({ style: { size: 12 }, align: 'left' });

it('hands on rows in order, the head once, and forgets them', () => {
  const sheet = xmlSheet('Biểu', styleTable('Times New Roman'));
  sheet.getColumn(1).width = 10;
  sheet.getCell(2, 1).value = 2;
  sheet.getCell(1, 1).value = 1;
  const first = sheet.take();
  expect(first).toContain('<col min="1" max="1" width="10" customWidth="1"/>');
  expect(first).toMatch(/<sheetData><row r="1">.*<row r="2">.*<\/row>$/u);
  sheet.getCell(3, 1).value = 3;
  expect(sheet.take()).toBe('<row r="3"><c r="A3"><v>3</v></c></row>');
  expect(sheet.close()).toMatch(/^<\/sheetData>.*<\/worksheet>$/u);
});

it('gives merged cells one look', () => {
  const sheet = xmlSheet('Biểu', styleTable('Times New Roman'));
  sheet.getCell(1, 1).style = style;
  sheet.mergeCells(1, 1, 2, 2);
  expect(sheet.getCell(2, 2).style).toBe(style);
  expect(sheet.close()).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
});
