import { exportReport, vi } from 'danvan';
import { defineExporter, normalizeDocument } from 'danvan/exporter';
import { bigDocument, bigRows } from './big-table.js';
import type { Pair } from './measure.js';

const context = { locale: vi, createdAt: '2020-07-07' };

/** An exporter that does nothing, so that only what comes before it is measured. */
const blind = defineExporter({
  name: 'blind',
  capabilities: { formulas: false },
  render: async () => ({
    bytes: new Uint8Array([1]),
    mediaType: 'text/plain',
    extension: 'txt',
    findings: [],
  }),
});

/** What comes before a second format of a document, against the first: nothing is checked again. */
export async function secondFormat(): Promise<Pair> {
  const open = bigDocument(bigRows(10_000));
  const known = normalizeDocument(open);
  return {
    name: 'second-format',
    limit: 0.01,
    ours: () => exportReport(known, blind, context),
    theirs: () => exportReport(open, blind, context),
  };
}
