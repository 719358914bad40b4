import { describe, expect, it } from 'vitest';
import { fontTables, glyphLookup } from '#inside/exporters/pdf';
import { tinos } from '../support.js';

/** A `cmap` with one table for platform 3. */
function cmapOf(encoding: number, bytes: readonly number[]): DataView {
  const head = [0, 0, 0, 1, 0, 3, 0, encoding, 0, 0, 0, 12];
  return new DataView(new Uint8Array([...head, ...bytes]).buffer);
}

const long = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >> shift) & 0xff);

/** Format 12 with two groups: U+0041–U+0043 from glyph 5, U+1F600 as glyph 9. */
const format12 = [
  [0, 12, 0, 0, long(40), long(0), long(2)],
  [long(0x41), long(0x43), long(5)],
  [long(0x1f600), long(0x1f600), long(9)],
].flat(2);

const tinosCmap = fontTables(tinos.normal, 'normal').get('cmap');

describe('glyphLookup', () => {
  it('reads format 4: the glyphs that fontkit finds in Tinos', () => {
    const glyphOf = tinosCmap && glyphLookup(tinosCmap);
    const expected = { ' ': 3, '-': 16, '\u00a0': 3, ŵ: 465, '\u2011': 2605, '\u200b': 2107 };
    for (const [character, glyph] of Object.entries(expected)) {
      expect(glyphOf?.(character.codePointAt(0) ?? 0)).toBe(glyph);
    }
  });

  it('gives 0 for what Tinos lacks', () => {
    const glyphOf = tinosCmap && glyphLookup(tinosCmap);
    expect(['☐', '✓', '😀', '\uffff'].map((each) => glyphOf?.(each.codePointAt(0) ?? 0))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('reads format 12, also beyond 16 bits', () => {
    const glyphOf = glyphLookup(cmapOf(10, format12));
    const points = [0x40, 0x41, 0x43, 0x44, 0x1f600, 0x1f601];
    expect(points.map((point) => glyphOf?.(point))).toEqual([0, 5, 7, 0, 9, 0]);
  });

  it('finds nothing in other formats', () => {
    expect(glyphLookup(cmapOf(1, [0, 6, 0, 0, 0, 0]))).toBeUndefined();
  });
});
