import { DanvanError } from '#room/findings';
import { fontTables, type FontTables } from './font-tables.js';
import { glyphLookup, type GlyphLookup } from './glyph-lookup.js';

/** What is known of one style of a typeface; lengths as shares of the size of the type. */
export interface Face {
  /** Whether the font has a glyph for a character. */
  readonly draws: (codePoint: number) => boolean;
  /** The width of a line of text, without kerning. */
  readonly widthOf: (text: string) => number;
  /** From the highest to the lowest point of a line. */
  readonly lineHeight: number;
}

function table(tables: FontTables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new RangeError(`it has no table “${tag}”`);
  return found;
}

/** The letters below this are looked up in the font once; no alphabet of Latin letters is above. */
const remembered = 0x2100;

/** The width of one character as a share of the size of the type. */
function advances(tables: FontTables, glyphOf: GlyphLookup): (codePoint: number) => number {
  const hmtx = table(tables, 'hmtx');
  const lastWidth = table(tables, 'hhea').getUint16(34) - 1;
  const unitsPerEm = table(tables, 'head').getUint16(18);
  const widths = new Float64Array(remembered).fill(-1);
  return (codePoint) => {
    const known = widths[codePoint];
    if (known !== undefined && known >= 0) return known;
    const width = hmtx.getUint16(Math.min(glyphOf(codePoint), lastWidth) * 4) / unitsPerEm;
    if (codePoint < remembered) widths[codePoint] = width;
    return width;
  };
}

function readFace(tables: FontTables): Face {
  const glyphOf = glyphLookup(table(tables, 'cmap'));
  if (glyphOf === undefined) throw new RangeError('it has no Unicode table in format 4 or 12');
  const advanceOf = advances(tables, glyphOf);
  const hhea = table(tables, 'hhea');
  const height = hhea.getInt16(4) - hhea.getInt16(6);
  return Object.freeze({
    draws: (codePoint: number) => glyphOf(codePoint) !== 0,
    widthOf: (text: string) => {
      let width = 0;
      for (let at = 0; at < text.length; at += 1) {
        const codePoint = text.codePointAt(at) ?? 0;
        if (codePoint > 0xffff) at += 1;
        width += advanceOf(codePoint);
      }
      return width;
    },
    lineHeight: height / table(tables, 'head').getUint16(18),
  });
}

/**
 * Reads the metrics of a font file.
 *
 * @param bytes - A TTF or OTF file.
 * @param name - What to call it in an error.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a file that is none or is damaged.
 */
export function createFace(bytes: Uint8Array, name: string): Face {
  try {
    const face = readFace(fontTables(bytes, name));
    face.widthOf(' ');
    return face;
  } catch (cause) {
    if (cause instanceof DanvanError) throw cause;
    const message = `The font “${name}” cannot be read: ${String(cause)}`;
    throw new DanvanError('INVALID_ARGUMENT', message, { cause });
  }
}
