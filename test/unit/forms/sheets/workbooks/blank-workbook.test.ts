import { expect, it } from 'vitest';
import { blankSheets, blankWorkbook, contextOf, sheetsOfUnits } from '#inside/forms';
import type { SheetData, SheetFormat } from '#room/export';
import { vi } from '#inside/locale/vi';
import { defineIndicator } from '#inside/indicators';
import { levels, members } from '../../../../support/forms/small-forms.js';

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

const held = defineIndicator({
  code: 'm.held',
  name: { vi: 'Số cuộc' },
  unit: { vi: 'cuộc' },
  kind: 'flow',
});
it('is a sheet a form, or one of indicators', async () => {
  await blankWorkbook([members, levels], { ...options, unit: 'xa-a' });
  expect(written.at(-1)?.map(({ name }) => name)).toEqual(['01_HV', 'Theo cấp']);
  expect(blankSheets([held], { unit: 'xa-a', period: '2026-Q2' }).map(({ name }) => name)).toEqual([
    'Chỉ tiêu',
  ]);
});
it('names tabs after units', () => {
  const names = (forms: readonly [typeof members, ...(typeof members)[]]) =>
    sheetsOfUnits(forms, ['xa-a', 'xa-b'], { unit: '', period: '2026-Q2' }).map(({ name }) => name);
  expect(names([members])).toEqual(['xa-a', 'xa-b']);
  expect(names([members, levels])).toEqual([
    '01_HV xa-a',
    'Theo cấp xa-a',
    '01_HV xa-b',
    'Theo cấp xa-b',
  ]);
});
it('hands on what a format is written with, and nothing else', () => {
  expect(Object.keys(contextOf(options))).toEqual(['locale', 'createdAt']);
});
