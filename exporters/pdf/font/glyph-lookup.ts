/** Gives the glyph that draws a character, 0 where the font has none. */
export type GlyphLookup = (codePoint: number) => number;

/** Platform and encoding of the tables that hold Unicode, the widest first. */
const unicodeTables: readonly string[] = ['3,10', '0,6', '0,4', '3,1', '0,3', '0,2', '0,1', '0,0'];

/** Segments of 16-bit characters. */
function segments(cmap: DataView, table: number): GlyphLookup {
  const count = cmap.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  return (codePoint) => {
    let segment = 0;
    while (segment < count && cmap.getUint16(ends + segment * 2) < codePoint) segment += 1;
    if (segment === count) return 0;
    const start = cmap.getUint16(starts + segment * 2);
    if (codePoint < start) return 0;
    const delta = cmap.getUint16(deltas + segment * 2);
    const at = offsets + segment * 2;
    const offset = cmap.getUint16(at);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(at + offset + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Groups of 32-bit characters. */
function groups(cmap: DataView, table: number): GlyphLookup {
  const count = cmap.getUint32(table + 12);
  return (codePoint) => {
    for (let at = table + 16; at < table + 16 + count * 12; at += 12) {
      const first = cmap.getUint32(at);
      if (first > codePoint) return 0;
      if (codePoint <= cmap.getUint32(at + 4)) return cmap.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  };
}

/**
 * Reads which characters a font can draw, from its `cmap` table in format 4 or 12.
 *
 * @returns Undefined where the font has no such table.
 */
export function glyphLookup(cmap: DataView): GlyphLookup | undefined {
  const offsets = new Map<string, number>();
  for (let at = 4; at < 4 + cmap.getUint16(2) * 8; at += 8) {
    const name = `${cmap.getUint16(at)},${cmap.getUint16(at + 2)}`;
    offsets.set(name, cmap.getUint32(at + 4));
  }
  for (const name of unicodeTables) {
    const table = offsets.get(name);
    const format = table === undefined ? 0 : cmap.getUint16(table);
    if (table !== undefined && format === 4) return segments(cmap, table);
    if (table !== undefined && format === 12) return groups(cmap, table);
  }
  return undefined;
}
