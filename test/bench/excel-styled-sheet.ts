import { exportReport, vi } from 'danvan';
import { excel } from 'danvan/excel';
import { bigDocument, bigRows } from './big-table.js';
import { writeWithExceljs } from './excel-by-hand.js';
import type { Pair } from './measure.js';

/** 10,000 rows of 12 columns as a styled landscape sheet: our exporter against exceljs by hand. */
export async function excelStyledSheet(): Promise<Pair> {
  const rows = bigRows(10_000);
  const document = bigDocument(rows);
  const context = { locale: vi, createdAt: '2020-07-07' };
  return {
    name: 'excel-styled-sheet',
    limit: 1.1,
    ours: () => exportReport(document, excel(), context),
    theirs: () => writeWithExceljs(rows),
  };
}
