import { expect, it } from 'vitest';
import { bookParts, xmlSheet } from '#inside/exporters/excel';
import { about, writing } from './support.js';

const sheets = ['Báo cáo', 'Phụ lục'].map((name) => xmlSheet(name, writing));

it('lists every part once, and points at it', () => {
  const parts = bookParts(sheets, about, { styles: '<a/>', texts: '<b/>' });
  const types = parts['[Content_Types].xml'] ?? '';
  const links = parts['xl/_rels/workbook.xml.rels'] ?? '';
  const inside = ['worksheets/sheet1', 'worksheets/sheet2', 'styles', 'sharedStrings'];
  for (const name of inside) {
    expect(types.split(`PartName="/xl/${name}.xml"`)).toHaveLength(2);
    expect(links.split(`Target="${name}.xml"`)).toHaveLength(2);
  }
  expect(links).toContain('Id="rId2"');
  expect(links).toContain('Id="rId4"');
  for (const name of ['xl/workbook', 'docProps/core', 'docProps/app']) {
    expect(parts['_rels/.rels']).toContain(`Target="${name}.xml"`);
    expect(parts[`${name}.xml`]).toMatch(/^<\?xml/u);
  }
  // LibreOffice would round the heights of rows otherwise.
  expect(parts['docProps/app.xml']).toContain('<Application>Microsoft Excel</Application>');
  expect(parts['xl/styles.xml']).toBe('<a/>');
  expect(parts['xl/sharedStrings.xml']).toBe('<b/>');
});

it('names no texts where sheets hold their own', () => {
  const parts = bookParts(sheets, about, { styles: '<a/>' });
  expect(Object.keys(parts)).not.toContain('xl/sharedStrings.xml');
  expect(Object.values(parts).join('')).not.toContain('sharedStrings');
});
