import { fontTables } from './font-tables.js';

/** Size of what comes before the features of a list, and of one feature. */
const listHead = 2;
const featureSize = 6;

/** The letters of “kern”, and of a feature that nobody knows. */
const kern = 0x6b_65_72_6e;
const unknown = 0x78_78_78_78;

/** Where the features of a table of positions begin, and how many there are. */
function featuresOf(table: DataView): { readonly start: number; readonly count: number } {
  const start = table.getUint16(6);
  const isThere = start + listHead <= table.byteLength;
  return { start: start + listHead, count: isThere ? table.getUint16(start) : 0 };
}

/**
 * A font that draws no pair of letters closer: lines are then as long as they were counted, and
 * pdfmake remembers the width of every word, which it does not where a text asks for that itself.
 *
 * @param name - What to call it in an error.
 * @returns The font as it was, where it has no kerning.
 */
export function withoutKerning(font: Uint8Array, name: string): Uint8Array {
  if (!fontTables(font, name).has('GPOS')) return font;
  const bytes = font.slice();
  const table = fontTables(bytes, name).get('GPOS');
  if (table === undefined || table.byteLength < 10) return font;
  const { start, count } = featuresOf(table);
  if (start + count * featureSize > table.byteLength) return font;
  for (let at = 0; at < count; at += 1) {
    const record = start + at * featureSize;
    if (table.getUint32(record) === kern) table.setUint32(record, unknown);
  }
  return bytes;
}
