import { vi } from 'danvan';
import { streamWorkbook } from 'danvan/excel';
import { bigRows, dataRow, totalDocument } from './big-table.js';
import { writeWithExceljs } from './excel-by-hand.js';
import type { Pair } from './measure.js';

/** 50,000 rows of 12 columns written piece by piece: against exceljs by hand, which holds them all. */
export async function excelBigStream(): Promise<Pair> {
  const rows = bigRows(50_000);
  const document = totalDocument(rows);
  const context = { locale: vi, createdAt: '2020-07-07' };
  const streamed = {
    rows: function* () {
      for (const row of rows) yield dataRow(row);
    },
    write: () => {},
  };
  return {
    name: 'excel-big-stream',
    limit: 0.6,
    ours: () => streamWorkbook(document, streamed, context),
    theirs: () => writeWithExceljs(rows),
  };
}
