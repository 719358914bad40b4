import { expect, it } from 'vitest';
import { blankWorkbooks, provinceWorkbook } from '#inside/forms';
import type { SheetData, SheetFormat } from '#room/export';
import { vi } from '#inside/locale/vi';
import { members } from '../../../../support/forms/small-forms.js';

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

const forUnits = ['xa-a', 'xã/b', '../c'];
it('makes one file after the other', async () => {
  const shares: number[] = [];
  const told = { ...options, forUnits, onProgress: (share: number) => shares.push(share) };
  const names: string[] = [];
  for await (const { name } of blankWorkbooks(members, told)) {
    names.push(name);
    expect(written).toHaveLength(names.length);
  }
  expect(names).toEqual(['xa-a.txt', 'xã-b.txt', '-c.txt']);
  expect(shares.at(-1)).toBe(1);
});
it('makes one file with the sheets of all', async () => {
  await provinceWorkbook(members, { ...options, forUnits });
  expect(written.at(-1)?.map(({ name }) => name)).toEqual(['xa-a', 'xã b', '.. c']);
});
it('stops where it is asked to', async () => {
  const files = blankWorkbooks(members, { ...options, forUnits, signal: { aborted: true } });
  await expect(files.next()).rejects.toMatchObject({ code: 'ABORTED' });
});
