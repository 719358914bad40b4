import { exportReport, vi } from 'danvan';
import { pdf } from 'danvan/pdf';
import { bigDocument, bigRows } from './big-table.js';
import { growth } from './growth.js';
import type { Pair } from './measure.js';
import { writeWithPdfmake } from './pdf-by-hand.js';

const context = { locale: vi, createdAt: '2020-07-07' };

/** The same table on landscape A4: our exporter against pdfmake by hand. */
function against(count: number, rounds?: number): () => Promise<Pair> {
  const name = `pdf-table-${count}`;
  const prepare = async (): Promise<Pair> => {
    const rows = bigRows(count);
    const document = bigDocument(rows);
    return {
      name,
      limit: 1.1,
      ...(rounds !== undefined && { rounds }),
      ours: () => exportReport(document, pdf(), context),
      theirs: () => writeWithPdfmake(rows),
    };
  };
  return Object.defineProperty(prepare, 'name', { value: name });
}

export const pdfTable1000 = against(1000);

/** Ten times as many rows, and how the work grows with them. */
export const largePdfs: readonly (() => Promise<Pair>)[] = [
  against(10_000, 2),
  growth('linear-pdf', {
    make: (size) => bigDocument(bigRows(size)),
    size: 1000,
    run: (document) => exportReport(document, pdf(), context),
  }),
];
