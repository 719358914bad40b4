import { expect, it } from 'vitest';
import { styleBook, xmlSheet } from '#inside/exporters/excel';
import { writing } from './support.js';

const style = styleBook('Times New Roman')({ style: { size: 12 }, align: 'left' });

it('hands on rows in order, the head once, and forgets them', () => {
  const sheet = xmlSheet('Biểu', writing);
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
  const sheet = xmlSheet('Biểu', writing);
  sheet.getCell(1, 1).style = style;
  sheet.mergeCells(1, 1, 2, 2);
  expect(sheet.getCell(2, 2).style).toBe(style);
  expect(sheet.close()).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
});

it('hands on so many rows at a time, and leaves out rows that nobody wrote', () => {
  const sheet = xmlSheet('Biểu', writing);
  for (const row of [1, 2, 4]) sheet.getCell(row, 1).value = row;
  expect(sheet.take(3)).toMatch(/<row r="1">.*<\/row><row r="2"><c r="A2"><v>2<\/v><\/c><\/row>$/u);
  expect(sheet.hasRows()).toBe(true);
  sheet.getCell(6, 1).value = 6;
  expect(sheet.take(1)).toBe('<row r="4"><c r="A4"><v>4</v></c></row>');
  expect(sheet.take()).toBe('<row r="6"><c r="A6"><v>6</v></c></row>');
  expect(sheet.hasRows()).toBe(false);
  sheet.getCell(7, 1).value = 7;
  expect(sheet.close()).toMatch(/^<row r="7"><c r="A7"><v>7<\/v><\/c><\/row><\/sheetData>/u);
});
