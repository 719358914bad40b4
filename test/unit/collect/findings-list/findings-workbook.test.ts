import { vi } from 'danvan';
import type { SheetData, SheetFormat } from 'danvan/exporter';
import { findingsSheet, findingsWorkbook } from 'danvan/collect';
import { expect, it } from 'vitest';
import { found } from '../../../support/collecting.js';
import { noSheets } from '../../../support/fake-sheets.js';

it('hands the sheet to the format, with the day', async () => {
  const written: { sheets: readonly SheetData[]; createdAt: string }[] = [];
  const file = { bytes: new Uint8Array(), mediaType: 'x', extension: 'x', findings: [] };
  const sheets: SheetFormat = {
    ...noSheets,
    writeSheets: (given, { createdAt }) => {
      written.push({ sheets: given, createdAt });
      return Promise.resolve(file);
    },
  };
  const findings = [found('a/error')];
  expect(await findingsWorkbook(findings, { sheets, locale: vi, createdAt: '2026-10-07' })).toBe(
    file,
  );
  expect(written).toEqual([
    { sheets: [findingsSheet(findings, { locale: vi })], createdAt: '2026-10-07' },
  ]);
});
