import { exportReport, vi } from 'danvan';
import { pdf } from 'danvan/pdf';
import { bigDocument, bigRows } from './big-table.js';
import type { Pair } from './measure.js';
import { writeWithPdfmake } from './pdf-by-hand.js';

/** The same table of 1,000 rows on landscape A4: our exporter against pdfmake by hand. */
export async function pdfTable1000(): Promise<Pair> {
  const rows = bigRows(1000);
  const document = bigDocument(rows);
  const context = { locale: vi, createdAt: '2020-07-07' };
  return {
    name: 'pdf-table-1000',
    limit: 1.15,
    ours: () => exportReport(document, pdf(), context),
    theirs: () => writeWithPdfmake(rows),
  };
}
