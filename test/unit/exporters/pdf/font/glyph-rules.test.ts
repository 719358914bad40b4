import { describe, expect, it } from 'vitest';
import { changesGlyphs } from '#inside/exporters/pdf';
import { rulesOf } from './table-of.js';

const glyphs = new Set([10, 11, 12]);

/** The list of one glyph. */
const list = (glyph: number) => [1, 1, glyph] as const;

/** Glyphs that are put for others, which stand in a list behind. */
const single = (glyph: number) => [1, 6, 0, ...list(glyph)] as const;

/** A glyph that is put for two. */
const ligature = (first: number, second: number) =>
  [1, 18, 1, 8, 1, 4, 99, 2, second, ...list(first)] as const;

/** A glyph that changes before another. */
const chain = (meant: number, behind: number) =>
  [3, 0, 1, 14, 1, 20, 0, ...list(meant), ...list(behind)] as const;

describe('changesGlyphs', () => {
  it('sees rules on single glyphs', () => {
    const table = rulesOf('locl', 1, ...single(11));
    expect(changesGlyphs({ table, kind: 'GSUB' }, glyphs)).toBe(true);
    const other = rulesOf('locl', 1, ...single(20));
    expect(changesGlyphs({ table: other, kind: 'GSUB' }, glyphs)).toBe(false);
  });

  it('passes over rules that are followed only where they are asked for, and kerning', () => {
    for (const feature of ['smcp', 'kern', 'dlig']) {
      const table = rulesOf(feature, 1, ...single(11));
      expect(changesGlyphs({ table, kind: 'GSUB' }, glyphs)).toBe(false);
    }
  });

  it.each([
    [10, 11, true],
    [10, 20, false],
    [20, 10, false],
  ])('sees the ligature of %i and %i: %s', (first, second, expected) => {
    const table = rulesOf('liga', 4, ...ligature(first, second));
    expect(changesGlyphs({ table, kind: 'GSUB' }, glyphs)).toBe(expected);
  });

  it.each([
    ['GSUB', 6],
    ['GPOS', 8],
  ] as const)('sees what changes before another in %s', (kind, type) => {
    const changes = (meant: number, behind: number): boolean =>
      changesGlyphs({ table: rulesOf('ccmp', type, ...chain(meant, behind)), kind }, glyphs);
    expect([changes(10, 11), changes(10, 20), changes(20, 10)]).toEqual([true, false, false]);
  });

  it('follows rules that stand far away', () => {
    const far = [1, 1, 0, 8] as const;
    const changes = (glyph: number): boolean =>
      changesGlyphs({ table: rulesOf('mark', 9, ...far, ...single(glyph)), kind: 'GPOS' }, glyphs);
    expect([changes(11), changes(20)]).toEqual([true, false]);
  });

  it('takes rules on glyphs in a row for such as can change something', () => {
    const table = rulesOf('calt', 5, 3, 0, 0);
    expect(changesGlyphs({ table, kind: 'GSUB' }, glyphs)).toBe(true);
  });
});
