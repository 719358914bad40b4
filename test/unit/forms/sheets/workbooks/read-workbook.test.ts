import { expect, it } from 'vitest';
import { blankWorkbook, emptyForm, readWorkbook } from '#inside/forms';
import type { SheetData, SheetFormat } from '#room/export';
import { vi } from '#inside/locale/vi';
import { codesOf, members } from '../../../../support/forms/small-forms.js';

const written: (readonly SheetData[])[] = [];
const format: SheetFormat = {
  extension: 'txt',
  readSheets: async (bytes) =>
    bytes.length === 0
      ? { sheets: [], findings: [{ code: 'sheets/x', severity: 'error', path: [], params: {} }] }
      : { sheets: written[Number(bytes[0]) - 1] ?? [], findings: [] },
  writeSheets: async (sheets) => {
    written.push(sheets);
    return {
      bytes: Uint8Array.from([written.length]),
      mediaType: 'text/plain',
      extension: 'txt',
      findings: [],
    };
  },
};
const options = { sheets: format, period: '2026-Q2', locale: vi, createdAt: '2026-06-15' };

it('reads the sheets of a file', async () => {
  const { bytes } = await blankWorkbook(members, { ...options, unit: 'xa-a' });
  const read = await readWorkbook(bytes, members, { sheets: format });
  expect(read.forms).toEqual([emptyForm(members, { unit: 'xa-a', period: '2026-Q2' })]);
});
it('a file that could not be read says why, and nothing else', async () => {
  const read = await readWorkbook(new Uint8Array(), members, { sheets: format });
  expect([read.forms, codesOf(read.findings), read.passedOver]).toEqual([[], ['sheets/x'], []]);
});
it('needs a format', async () => {
  const none = JSON.parse('{}');
  await expect(readWorkbook(new Uint8Array(), members, none)).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
  });
});
