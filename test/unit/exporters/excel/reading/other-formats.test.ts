import { expect, it } from 'vitest';
import { otherFormat } from '#inside/exporters/excel';

it.each([
  ['xl/workbook.bin', 'sheets/binary-workbook', {}],
  ['content.xml', 'sheets/opendocument', {}],
  ['word/document.xml', 'sheets/other-file', { kind: 'word' }],
  ['ppt/presentation.xml', 'sheets/other-file', { kind: 'slides' }],
  ['index/document.iwa', 'sheets/other-file', { kind: 'numbers' }],
  ['readme.txt', 'sheets/other-file', { kind: 'archive' }],
])('tells by %s what a package is', (part, code, params) => {
  expect(otherFormat(new Set([part]))).toMatchObject({ code, params });
});
