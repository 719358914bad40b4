import { exportReport, vi } from 'danvan';
import { word } from 'danvan/word';
import { bigDocument, bigRows } from './big-table.js';
import type { Pair } from './measure.js';

/** A table of 5,000 rows against one of 1,000: linear is 5. */
export async function wordRows(): Promise<Pair> {
  const [many, few] = [5000, 1000].map((count) => bigDocument(bigRows(count)));
  if (many === undefined || few === undefined) throw new Error('no documents');
  const context = { locale: vi, createdAt: '2020-07-07' };
  return {
    name: 'word-rows-5000-to-1000',
    limit: 6.5,
    ours: () => exportReport(many, word(), context),
    theirs: () => exportReport(few, word(), context),
  };
}
