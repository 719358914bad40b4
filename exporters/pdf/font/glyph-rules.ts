import { coveredGlyphs, numbersAt } from './coverage.js';

/** A table of rules by which a font puts glyphs for others, or moves them: `GSUB` or `GPOS`. */
export interface RuleTable {
  readonly table: DataView;
  readonly kind: 'GSUB' | 'GPOS';
}

/** Glyphs that texts are made of. */
export type Glyphs = ReadonlySet<number>;

/** The rules that are followed without being asked for; kerning is not, it is taken out of fonts. */
const followed: ReadonlySet<string> = new Set(
  'rvrn ltra ltrm ccmp locl rlig mark mkmk abvm blwm calt clig dist liga rclt curs'.split(' '),
);

/** The kinds of rules, by their numbers in a font, that are not read in the same way as most. */
const kinds = {
  GSUB: { ligature: 4, chain: 6, far: 7 },
  GPOS: { ligature: undefined, chain: 8, far: 9 },
} as const;

const recordSize = 6;

const tagAt = (table: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => table.getUint8(at + step)));

/** Where the rules begin that are followed. */
function followedRules(table: DataView): readonly number[] {
  const features = table.getUint16(6);
  const lookups = table.getUint16(8);
  const found = Array.from({ length: table.getUint16(features) }, (_, index) => {
    const record = features + 2 + index * recordSize;
    if (!followed.has(tagAt(table, record))) return [];
    const feature = features + table.getUint16(record + 4);
    return numbersAt(table, feature + 4, table.getUint16(feature + 2));
  });
  return [...new Set(found.flat())].map(
    (index) => lookups + table.getUint16(lookups + 2 + index * 2),
  );
}

/** Whether a text of some glyphs can have one of those that a rule lists. */
const meets = (table: DataView, at: number, glyphs: Glyphs): boolean =>
  coveredGlyphs(table, at).some((glyph) => glyphs.has(glyph));

/** Whether some glyphs can make one of the ligatures of a rule. */
function makesLigature(table: DataView, at: number, glyphs: Glyphs): boolean {
  const firsts = coveredGlyphs(table, at + table.getUint16(at + 2));
  return firsts.some((first, index) => {
    if (!glyphs.has(first)) return false;
    const set = at + table.getUint16(at + 6 + index * 2);
    return numbersAt(table, set + 2, table.getUint16(set)).some((offset) => {
      const count = table.getUint16(set + offset + 2);
      return numbersAt(table, set + offset + 4, count - 1).every((glyph) => glyphs.has(glyph));
    });
  });
}

/** Whether some glyphs can stand as a rule asks: those before, those meant, those behind. */
function standsInChain(table: DataView, at: number, glyphs: Glyphs): boolean {
  let next = at + 2;
  for (let part = 0; part < 3; part += 1) {
    const count = table.getUint16(next);
    const lists = numbersAt(table, next + 2, count);
    if (lists.some((list) => !meets(table, at + list, glyphs))) return false;
    next += 2 + count * 2;
  }
  return true;
}

interface Rule {
  readonly type: number;
  readonly at: number;
}

/** Whether one of the ways of a rule can touch a text of some glyphs; in doubt it can. */
function touches({ table, kind }: RuleTable, { type, at }: Rule, glyphs: Glyphs): boolean {
  const { ligature, chain, far } = kinds[kind];
  const format = table.getUint16(at);
  if (type === far) {
    const rule = { type: table.getUint16(at + 2), at: at + table.getUint32(at + 4) };
    return touches({ table, kind }, rule, glyphs);
  }
  if (type === ligature) return makesLigature(table, at, glyphs);
  if (type === chain && format === 3) return standsInChain(table, at, glyphs);
  // Rules on glyphs in a row, each from a list of its own.
  if (type === chain - 1 && format === 3) return true;
  return meets(table, at + table.getUint16(at + 2), glyphs);
}

/** Whether a font changes texts of some glyphs by itself, but for kerning. */
export function changesGlyphs(rules: RuleTable, glyphs: Glyphs): boolean {
  const { table } = rules;
  // Rules that depend on a variation of the font.
  if (table.getUint16(2) > 0) return true;
  return followedRules(table).some((lookup) => {
    const type = table.getUint16(lookup);
    const ways = numbersAt(table, lookup + 6, table.getUint16(lookup + 4));
    return ways.some((offset) => touches(rules, { type, at: lookup + offset }, glyphs));
  });
}
