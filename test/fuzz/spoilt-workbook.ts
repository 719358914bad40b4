import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { madeWorkbook } from '../support/made-workbook.js';
import type { Random } from './random.js';

const comments =
  '<comments xmlns="m"><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Lan:\n</t></r><r><t>số ước</t></r></text></comment></commentList></comments>';

/** A workbook with something of everything that is read. */
const whole = madeWorkbook({
  sheets: [
    `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46203</v></c><c r="C1" t="b"><v>1</v></c></row>
      <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t xml:space="preserve">Xã </t></r><r><t>A</t></r></is></c><c r="B2" s="2"><f>SUM(A1:A1)</f><v>0.5</v></c></row>
      <row><c><f t="shared" si="0" ref="A3:A4">B3*2</f><v>4</v></c><c t="e"><v>#REF!</v></c></row>
      <row><c><f t="shared" si="0"/><v>4</v></c><c t="str"><f>A1</f><v>chữ</v></c><c t="d"><v>2026-06-30</v></c></row>
     </sheetData><mergeCells><mergeCell ref="A5:C6"/></mergeCells><dataValidations><dataValidation sqref="A1:A9"/></dataValidations>`,
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  ],
  texts: '<si><t>Đơn vị</t></si><si><r><t>a</t></r><rPh sb="0" eb="1"><t>b</t></rPh></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>',
  before: '<workbookPr date1904="0"/>',
  after: '<definedNames><definedName name="a">\'Biểu 1\'!$A$1</definedName></definedNames>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="r"><Relationship Id="c" Type="x/comments" Target="../comments1.xml"/></Relationships>',
    'xl/comments1.xml': comments,
  },
});

/** Turns bits over, anywhere. */
function flipped(random: Random, bytes: Uint8Array): Uint8Array {
  const result = bytes.slice();
  for (let count = random.below(8); count >= 0; count -= 1) {
    const at = random.below(result.length);
    result[at] = (result[at] ?? 0) ^ (1 << random.below(8));
  }
  return result;
}

/** Leaves out a stretch, or puts bytes in. */
function cut(random: Random, bytes: Uint8Array): Uint8Array {
  const from = random.below(bytes.length);
  const length = random.below(random.pick([4, 100, bytes.length]));
  const more = Array.from({ length: random.below(3) * random.below(40) }, () => random.below(256));
  const pieces = [bytes.subarray(0, from), Uint8Array.from(more), bytes.subarray(from + length)];
  return new Uint8Array(Buffer.concat(pieces));
}

/** What stands in the place of a number or an address. */
const values = [
  '',
  '0',
  '-1',
  '1.5',
  'x',
  '1e999',
  '999999999',
  '16385',
  '1048577',
  'A0',
  'XFE1',
  'XFD1048576',
  'A1:XFD1048576',
  '99999999999999999999',
  '__proto__',
  '_x0000_',
  '&#0;',
  '&amp;amp;',
  '&x;',
  ']]>',
  'n',
  's',
  'shared',
  '../../x.xml',
];

/** Changes what stands between quotes or tags. */
const withValue = (random: Random, xml: string): string =>
  replaced(random, xml, /"[^"]*"|>[^<]+</gu, (found) => {
    const isQuoted = found.startsWith('"');
    return (isQuoted ? '"' : '>') + random.pick(values) + (isQuoted ? '"' : '<');
  });

/** Takes a tag away, doubles it, or puts another one in its place. */
const withTag = (random: Random, xml: string): string =>
  replaced(random, xml, /<[^>]*>/gu, (found) =>
    random.pick([
      '',
      found + found,
      '<!DOCTYPE a>',
      '<c>',
      '</row>',
      '<t/>',
      '<!-- -->',
      '<![CDATA[x]]>',
      found.slice(0, -1),
    ]),
  );

/** Replaces one of all places that are found. */
function replaced(
  random: Random,
  xml: string,
  pattern: RegExp,
  change: (found: string) => string,
): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = random.pick(found);
  return xml.slice(0, index) + change(text) + xml.slice(index + text.length);
}

/** Spoils one part, or lets two change places. */
function withPart(random: Random, bytes: Uint8Array): Uint8Array {
  // Spoilt once, a part may say that it has gigabytes.
  const isSmall = ({ originalSize }: { readonly originalSize: number }) =>
    originalSize < 10_000_000;
  const parts = Object.entries(unzipSync(bytes, { filter: isSmall }));
  const at = random.below(parts.length);
  const [name, part] = random.pick(parts);
  const spoilt = (): Uint8Array => {
    const xml = strFromU8(part);
    const kind = random.below(5);
    if (kind === 0) return random.pick(parts)[1];
    if (kind === 1) return part.slice(0, random.below(part.length + 1));
    return strToU8(kind === 2 ? withTag(random, xml) : withValue(random, xml));
  };
  const others = parts.filter(([other]) => other !== name);
  const kept = random.below(12) === 0 ? others.filter((_, index) => index !== at) : others;
  const given = Object.fromEntries([...kept, [name, spoilt()]]);
  return zipSync(given, { level: random.pick([0, 6]), mtime: new Date(1980, 0, 1, 12) });
}

/** A workbook with one to four things spoilt. */
export function spoiltWorkbook(random: Random, given: readonly Uint8Array[] = []): Uint8Array {
  let bytes = random.pick([whole, ...given]);
  for (let count = random.below(4); count >= 0; count -= 1) {
    try {
      bytes = random.pick([withPart, withPart, withPart, flipped, cut])(random, bytes);
    } catch {
      // What cannot be unpacked any more is only flipped and cut.
      bytes = flipped(random, bytes.length === 0 ? whole : bytes);
    }
  }
  return bytes;
}
