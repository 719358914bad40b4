import { expect, it } from 'vitest';
import { findingLog, noteParts } from '#inside/exporters/excel';

function notesOn(...names: string[]) {
  const log = findingLog();
  noteParts(names, log);
  return log.all().map(({ code, params }) => [code, params]);
}

it('says nothing of the parts that workbooks have', () => {
  expect(
    notesOn(
      '[content_types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/media/image1.png',
      'docprops/app.xml',
      'customxml/item1.xml',
    ),
  ).toEqual([]);
});

it('tells of macros, files within the file, and parts that no workbook has', () => {
  expect(
    notesOn('xl/vbaproject.bin', 'xl/embeddings/so.xlsx', 'xl/a.zip', '__proto__', 'evil/x.sh'),
  ).toEqual([
    ['sheets/macros', {}],
    ['sheets/embedded-files', { count: 2, first: 'xl/embeddings/so.xlsx' }],
    ['sheets/unknown-parts', { count: 2, first: '__proto__' }],
  ]);
});
