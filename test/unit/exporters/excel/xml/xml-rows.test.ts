import { expect, it } from 'vitest';
import { rowWriter, styleBook, xmlRow } from '#inside/exporters/excel';
import { writing } from './support.js';

const style = styleBook('Times New Roman')({ style: { size: 12 }, align: 'left' });
const rowXml = rowWriter(writing);

it('writes figures, words, formulas and blanks from left to right', () => {
  const row = xmlRow();
  row.height = 18;
  row.getCell(3).value = { formula: 'SUM(A1:A2)', result: 5 };
  row.getCell(1).value = 7.5;
  row.getCell(2).value = ' a & b';
  row.getCell(4).style = style;
  expect(rowXml(2, row)).toBe(
    '<row r="2" ht="18" customHeight="1"><c r="A2"><v>7.5</v></c>' +
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> a &amp; b</t></is></c>' +
      '<c r="C2"><f>SUM(A1:A2)</f><v>5</v></c><c r="D2" s="1"/></row>',
  );
});

it('says how deep a row lies in its group', () => {
  const row = xmlRow();
  row.outlineLevel = 1;
  expect(rowXml(1, row)).toBe('<row r="1" outlineLevel="1"></row>');
});
