import { glyphsOfClass } from './coverage.js';
import { fontTables, type FontTables } from './font-tables.js';
import { glyphLookup } from './glyph-lookup.js';
import { changesGlyphs, type Glyphs } from './glyph-rules.js';
import { isPlainLetter } from './plain-letters.js';
import type { PdfFonts } from '../pdf-options.js';

/** The tables that say how glyphs change beside others. */
const shaping = ['GSUB', 'GPOS'] as const;

/** The class of glyphs that stand on others. */
const markClass = 3;

const recordSize = 16;

/** Whether a font takes one of some glyphs for a mark, which has no width. */
function takesForMarks(tables: FontTables, glyphs: Glyphs): boolean {
  const table = tables.get('GDEF');
  const classes = table?.getUint16(4) ?? 0;
  if (table === undefined || classes === 0) return false;
  return glyphsOfClass(table, classes, markClass).some((glyph) => glyphs.has(glyph));
}

/** Whether a font draws letters one by one, each by its own glyph and width, but for kerning. */
function drawsOneByOne(tables: FontTables, letters: readonly number[]): boolean {
  const cmap = tables.get('cmap');
  const glyphOf = cmap && glyphLookup(cmap);
  if (glyphOf === undefined || tables.has('morx')) return false;
  const glyphs = new Set(letters.map(glyphOf));
  if (takesForMarks(tables, glyphs)) return false;
  return shaping.every((kind) => {
    const table = tables.get(kind);
    return table === undefined || !changesGlyphs({ table, kind }, glyphs);
  });
}

/** A copy of a font in which nobody finds some of its tables. */
function without(font: Uint8Array, hidden: readonly string[]): Uint8Array {
  const bytes = font.slice();
  const file = new DataView(bytes.buffer);
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const at = 12 + index * recordSize;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (hidden.includes(tag)) bytes[at] = 0x78;
  }
  return bytes;
}

/** Numbers of pages are not among the texts. */
const digits = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/**
 * A font without the rules that its letters do not need: looking for one that applies is most of the work of
 * measuring a word.
 *
 * @param name - What to call it in an error.
 * @param letters - All letters that are drawn.
 * @returns The font as it was, where letters change beside others, as in ligatures.
 */
export function withoutShaping(
  font: Uint8Array,
  name: string,
  letters: Iterable<number>,
): Uint8Array {
  const all = [...digits, ...letters];
  if (!all.every(isPlainLetter)) return font;
  try {
    return drawsOneByOne(fontTables(font, name), all) ? without(font, shaping) : font;
  } catch (cause) {
    // Rules that cannot be read are left to pdfmake.
    if (cause instanceof RangeError) return font;
    throw cause;
  }
}

/** Each of four fonts without the rules that letters do not need. */
export const simplerFonts = (fonts: PdfFonts, letters: ReadonlySet<number>): PdfFonts => ({
  normal: withoutShaping(fonts.normal, 'normal', letters),
  bold: withoutShaping(fonts.bold, 'bold', letters),
  italics: withoutShaping(fonts.italics, 'italics', letters),
  bolditalics: withoutShaping(fonts.bolditalics, 'bolditalics', letters),
});
