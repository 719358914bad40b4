import { unzipSync, zipSync } from 'fflate';
import type { RenderedFile } from '#room/export';
import { withNormalFont } from './normal-style.js';
import { withOnePrintArea } from './one-print-area.js';

/** Half the time of the usual level for five more bytes in a hundred. */
const level = 4;

/**
 * Packs the parts of a workbook anew, each with one fixed day, so that equal content gives equal
 * bytes; the parts come in unpacked, which is faster than having exceljs pack them.
 *
 * @param typeface - The font of the Normal style.
 */
export function repack(stored: Uint8Array, typeface: string): RenderedFile['bytes'] {
  // The library writes the local day and hour: a local date gives the same in every time zone.
  // Noon is there on every day; at midnight some clocks were put forward.
  const mtime = new Date(1980, 0, 1, 12);
  const parts = withOnePrintArea(withNormalFont(unzipSync(stored), typeface));
  return zipSync(parts, { level, mtime });
}
