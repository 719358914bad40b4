import { describe, expect, it } from 'vitest';
import { openWorkbook, sheetOf } from '#inside/exporters/excel';
import { bookOf, fileOf, officeBook } from './support.js';

describe('openWorkbook', () => {
  it('knows sheets and names', async () => {
    const book = bookOf(await officeBook());
    expect(book.sheets.map(({ name, part }) => [name, part])).toEqual([
      ['Biểu 01', 'xl/worksheets/sheet1.xml'],
      ['danvan', 'xl/worksheets/sheet2.xml'],
    ]);
    expect(book.names.find(({ name }) => name === 'Doi_thoai')?.ref).toBe("'Biểu 01'!$B$5");
    expect(sheetOf(book, ' BIỂU 01'.normalize('NFD'))?.part).toBe('xl/worksheets/sheet1.xml');
    expect(sheetOf(book, 'Biểu 02')).toBeUndefined();
  });

  it.each([
    ['no workbook', { a: '<a/>' }],
    [
      'a Word file',
      {
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="w.xml"/></Relationships>',
        'w.xml': '<document/>',
      },
    ],
    [
      'a broken list',
      {
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="w.xml"/></Relationships>',
        'w.xml': '<workbook>',
      },
    ],
  ])('says of %s that parts are wrong', (_, parts) => {
    expect(openWorkbook(fileOf(parts)).problem).toBe('wrong-parts');
  });
});
