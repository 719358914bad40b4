import { expect, it } from 'vitest';
import { sniffFile } from '#inside/exporters/excel';
import { compoundFile } from '../../../../support/compound-file.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (...given: number[]): Uint8Array => Uint8Array.from(given);

it('takes what begins like a package', () => {
  expect(sniffFile(bytes(0x50, 0x4b, 3, 4, 0, 0))).toBeUndefined();
});

it.each([
  ['nothing', bytes(), 'sheets/empty-file'],
  ['an old workbook', compoundFile(['Workbook']), 'sheets/old-excel'],
  ['an older workbook', compoundFile(['Book']), 'sheets/old-excel'],
  ['the oldest workbook', bytes(9, 4, 6, 0, 0, 0, 0, 0), 'sheets/old-excel'],
  [
    'a workbook with a password',
    compoundFile(['EncryptionInfo', 'EncryptedPackage']),
    'sheets/password',
  ],
])('tells what %s is', (_, file, code) => {
  expect(sniffFile(file)?.code).toBe(code);
});

it.each([
  ['text', text('Đơn vị;Số cuộc\nXã A;3\n')],
  ['text', text('a')],
  ['text', bytes(0xff, 0xfe, 0x61, 0, 0x62, 0)],
  ['html', text('<html><table></table></html>')],
  ['html', text('\ufeff<?xml version="1.0"?>\n<html xmlns="x"></html>')],
  ['html', text('<TABLE border=1><tr>')],
  [
    'xml',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ['pdf', text('%PDF-1.7 …')],
  ['word', text('{\\rtf1 a}')],
  ['word', compoundFile(['WordDocument'])],
  ['picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)],
  ['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['archive', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ['archive', bytes(0x50, 0x4b, 5, 6, 0, 0)],
  ['unknown', bytes(0, 1, 2, 3)],
  ['unknown', text('\u0001\u0002\u0003abc')],
])('tells that another file is of the kind %s', (kind, file) => {
  expect(sniffFile(file)).toMatchObject({ code: 'sheets/other-file', params: { kind } });
});
