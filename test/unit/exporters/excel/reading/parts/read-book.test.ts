import { expect, it } from 'vitest';
import { readBook } from '#inside/exporters/excel';
import { readingOf, refusedOf } from '../support.js';

const part = 'xl/workbook.xml';

it('lists the sheets with what their tabs say', async () => {
  const xml = `<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr date1904="1"/><x:sheets>
    <x:sheet name="Bi&#x1EC3;u &amp; 1" sheetId="1" q:id="a"/><x:sheet name="2" state="hidden" q:id="b"/>
    <x:sheet name="3" state="veryHidden" q:id="c"/><x:sheet/></x:sheets></x:workbook>`;
  expect(await readBook(readingOf({ parts: { [part]: xml } }), part)).toEqual({
    is1904: true,
    sheets: [
      { name: 'Biểu & 1', relation: 'a', isHidden: false },
      { name: '2', relation: 'b', isHidden: true },
      { name: '3', relation: 'c', isHidden: true },
      { name: '', relation: '', isHidden: false },
    ],
  });
});

it('refuses more sheets than may be', async () => {
  const reading = readingOf({ sheets: ['', '', ''] }, { sheets: 2 });
  expect((await refusedOf(readBook(reading, part))).params).toEqual({
    limit: 'sheets',
    most: 2,
    found: 3,
  });
});

it('tells a name for all cells of a sheet, and no other', async () => {
  const after =
    '<definedNames><definedName name="a">S!$A$1:$XFD$1048576</definedName><definedName name="b">S!$A:$A</definedName><definedName name="__proto__">#REF!</definedName></definedNames>';
  const reading = readingOf({ after });
  expect((await readBook(reading, part)).is1904).toBe(false);
  expect(reading.log.all()).toMatchObject([
    { code: 'sheets/area-passed-over', params: { what: 'name', area: 'S!$A$1:$XFD$1048576' } },
  ]);
});
