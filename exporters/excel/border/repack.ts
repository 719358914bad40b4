import { unzipSync } from 'fflate';
import type { RenderedFile } from '#room/export';
import { withNormalFont } from './normal-style.js';
import { withOnePrintArea } from './one-print-area.js';
import { packParts } from './pack-parts.js';

/**
 * Packs the parts of a workbook of exceljs anew; they come in unpacked, which is faster than having
 * exceljs pack them.
 *
 * @param typeface - The font of the Normal style.
 */
export const repack = (stored: Uint8Array, typeface: string): RenderedFile['bytes'] =>
  packParts(withOnePrintArea(withNormalFont(unzipSync(stored), typeface)));
