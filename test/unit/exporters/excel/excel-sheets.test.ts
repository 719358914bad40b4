import { vi } from 'danvan';
import type { SheetFormat } from 'danvan/exporter';
import { excel } from 'danvan/excel';
import { expect, it } from 'vitest';
import { madeWorkbook, rowXml } from '../../../support/made-workbook.js';

const bytes = madeWorkbook({ sheets: [rowXml('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c>')] });

it('reads workbooks by the limits of the exporter', async () => {
  const format: SheetFormat = excel({ limits: { cells: 1 } });
  expect(format.extension).toBe('xlsx');
  expect((await format.readSheets(bytes)).findings[0]?.code).toBe('sheets/over-limit');
  expect((await excel().readSheets(bytes)).sheets).toHaveLength(1);
});

it('writes sheets that it reads again', async () => {
  const cells = [{ row: 1, column: 1, value: 'Số cuộc' }];
  const context = { locale: vi, createdAt: '2026-07-01' };
  const file = await excel().writeSheets([{ name: 'Biểu 01', cells }], context);
  const { sheets, findings } = await excel().readSheets(file.bytes);
  expect(sheets).toMatchObject([{ name: 'Biểu 01', cells }]);
  expect(findings).toEqual([]);
});

it('hands signal and progress on', async () => {
  const shares: number[] = [];
  await excel().readSheets(bytes, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  await expect(excel().readSheets(bytes, { signal })).rejects.toMatchObject({ code: 'ABORTED' });
});
