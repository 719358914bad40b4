import type { SheetFormat } from 'danvan/exporter';

/** A format of which nothing is asked. */
export const noSheets: SheetFormat = {
  extension: 'none',
  readSheets: () => Promise.resolve({ sheets: [], findings: [] }),
  writeSheets: () => Promise.reject(new Error('not asked for')),
};
