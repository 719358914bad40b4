import type { SheetFormat } from 'danvan';
import { excel } from 'danvan/excel';
import { expect, it } from 'vitest';
import { madeWorkbook, rowXml } from '../../../support/made-workbook.js';

const bytes = madeWorkbook({ sheets: [rowXml('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c>')] });

it('reads workbooks by the limits of the exporter', async () => {
  const format: Pick<SheetFormat, 'extension' | 'readSheets'> = excel({ limits: { cells: 1 } });
  expect(format.extension).toBe('xlsx');
  expect((await format.readSheets(bytes)).findings[0]?.code).toBe('sheets/over-limit');
  expect((await excel().readSheets(bytes)).sheets).toHaveLength(1);
});

it('hands signal and progress on', async () => {
  const shares: number[] = [];
  await excel().readSheets(bytes, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  const signal = AbortSignal.abort();
  await expect(excel().readSheets(bytes, { signal })).rejects.toMatchObject({ code: 'ABORTED' });
});
