import { strToU8 } from 'fflate';
import { compoundFile } from './compound-file.js';
import { madeWorkbook, packed, partsOf, rowXml } from './made-workbook.js';

/** A file that somebody made to do harm, or that is none, and what is told of it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The codes of its findings; where sheets are given all the same, how many. */
  readonly codes: readonly string[];
  readonly sheets?: number;
}

const one = rowXml('<c r="A1"><v>1</v></c>');
const namesOf = (xml: string): string => `<definedNames>${xml}</definedNames>`;

/** A part of so many bytes, of which a package needs few. */
const rows = (count: number): string => `<sheetData>${'<row r="1"/>'.repeat(count)}</sheetData>`;

/** 67 MB in some hundred thousand bytes. */
const bomb = (): Uint8Array => madeWorkbook({ sheets: [rows(5_600_000)], level: 1 });

/** Tells of the largest part that it is small, as its directory and its own head say. */
function lying(bytes: Uint8Array): Uint8Array {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  for (let at = 0; at + 30 < result.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50 && view.getUint32(at + 22, true) > 1e6)
      view.setUint32(at + 22, 500, true);
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
      view.setUint32(at + 24, 500, true);
  }
  return result;
}

/** Changes something in the entry of the directory that is the last to be found. */
function withEntry(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const result = bytes.slice();
  const view = new DataView(result.buffer);
  for (let at = result.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    change(view, at);
    return result;
  }
  throw new Error('no entry');
}

/** The same package with another name of the same length, everywhere. */
function renamed(bytes: Uint8Array, name: string, other: string): Uint8Array {
  const result = bytes.slice();
  const from = strToU8(name);
  for (let at = 0; at < result.length - from.length; at += 1) {
    if (from.every((byte, index) => result[at + index] === byte)) result.set(strToU8(other), at);
  }
  return result;
}

const twice = (): Uint8Array =>
  renamed(
    madeWorkbook({ sheets: [one], parts: { 'xl/worksheets/sheetZ.xml': 'x' } }),
    'xl/worksheets/sheetZ.xml',
    'xl/worksheets/sheet1.xml',
  );

const shared = (formula: string, count: number): string =>
  `<sheetData><row r="1"><c r="A1"><f t="shared" si="0">${formula}</f><v>1</v></c></row>${Array.from(
    { length: count },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
  ).join('')}</sheetData>`;

const manyParts = (): Uint8Array =>
  packed({
    ...partsOf({ sheets: [one] }),
    ...Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`xl/x${at}.xml`, ''])),
  });

/** One sheet part under very many names of sheets. */
function samePart(): Uint8Array {
  const parts = partsOf({ sheets: [rows(200_000)] });
  const sheets = Array.from(
    { length: 400 },
    (_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="sheet1"/>`,
  );
  return packed({
    ...parts,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(/<sheet [^>]*>/u, sheets.join('')),
  });
}

const laughs = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};&a${at};">`,
).join('')}]><sst><si><t>&a30;</t></si></sst>`;
const outside =
  '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';
const text = '<si><t>a</t></si>';

/** Files in the place of a workbook that are none. */
const others: readonly HostileFile[] = [
  { name: 'nothing', make: () => new Uint8Array(), codes: ['sheets/empty-file'] },
  {
    name: 'a list of commas',
    make: () => strToU8('Đơn vị,Số cuộc\r\nXã A,3\r\n'),
    codes: ['sheets/other-file'],
  },
  {
    name: 'a password',
    make: () => compoundFile(['EncryptionInfo', 'EncryptedPackage']),
    codes: ['sheets/password'],
  },
  { name: 'an old workbook', make: () => compoundFile(['Workbook']), codes: ['sheets/old-excel'] },
  {
    name: 'half a workbook',
    make: () => madeWorkbook({ sheets: [one] }).slice(0, 900),
    codes: ['sheets/cut-off'],
  },
  {
    name: 'a few bytes of one',
    make: () => Uint8Array.from([0x50, 0x4b, 3, 4]),
    codes: ['sheets/cut-off'],
  },
  {
    name: 'an archive',
    make: () => packed({ 'a.txt': 'a' }),
    codes: ['sheets/unknown-parts', 'sheets/other-file'],
  },
  {
    name: 'a sheet of LibreOffice',
    make: () =>
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    codes: ['sheets/unknown-parts', 'sheets/opendocument'],
  },
  {
    name: 'a binary workbook',
    make: () => packed({ 'xl/workbook.bin': 'x', '[Content_Types].xml': '<Types/>' }),
    codes: ['sheets/binary-workbook'],
  },
  { name: 'a million zeros', make: () => new Uint8Array(1_000_000), codes: ['sheets/other-file'] },
  {
    name: 'too large a file',
    make: () => new Uint8Array(20_000_001),
    codes: ['sheets/over-limit'],
  },
];

/** Workbooks whose package lies. */
const packages: readonly HostileFile[] = [
  { name: 'a bomb', make: bomb, codes: ['sheets/over-limit'] },
  {
    name: 'a bomb that says that it is small',
    make: () => lying(bomb()),
    codes: ['sheets/damaged'],
  },
  { name: 'one bomb as four hundred sheets', make: samePart, codes: ['sheets/over-limit'] },
  { name: 'very many parts', make: manyParts, codes: ['sheets/over-limit'] },
  { name: 'two parts of one name', make: twice, codes: ['sheets/unsafe-part'] },
  {
    name: 'a name that leads out',
    make: () => madeWorkbook({ parts: { '../../../etc/cron.d/x': 'x' } }),
    codes: ['sheets/unsafe-part'],
  },
  {
    name: 'parts over each other',
    make: () =>
      withEntry(madeWorkbook({ sheets: [one] }), (view, at) => view.setUint32(at + 42, 10, true)),
    codes: ['sheets/unsafe-part'],
  },
  {
    name: 'wide numbers that lie',
    make: () =>
      withEntry(madeWorkbook({ sheets: [one] }), (view, at) =>
        view.setUint32(at + 20, 0xffffffff, true),
      ),
    codes: ['sheets/damaged'],
  },
  {
    name: 'a part that is not there',
    make: () => madeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': null } }),
    codes: ['sheets/damaged'],
  },
  {
    name: 'an archive within, and names of the language',
    make: () =>
      renamed(
        madeWorkbook({
          sheets: [one],
          after: namesOf('<definedName name="__proto__">1</definedName>'),
          parts: {
            __pr0t0__: 'x',
            constructor: 'x',
            'xl/embeddings/a.zip': packed({ a: 'x' }),
          },
        }),
        '__pr0t0__',
        '__proto__',
      ),
    codes: ['sheets/embedded-files', 'sheets/unknown-parts'],
    sheets: 1,
  },
  {
    name: 'macros',
    make: () => madeWorkbook({ sheets: [one], parts: { 'xl/vbaProject.bin': 'x' } }),
    codes: ['sheets/macros'],
    sheets: 1,
  },
];

/** Workbooks whose parts do harm. */
const parts: readonly HostileFile[] = [
  {
    name: 'a merged area of all cells',
    make: () =>
      madeWorkbook({ sheets: [`${one}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`] }),
    codes: ['sheets/merged-too-large'],
    sheets: 1,
  },
  {
    name: 'a check of all cells',
    make: () =>
      madeWorkbook({
        sheets: [
          `${one}<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`,
        ],
      }),
    codes: ['sheets/area-passed-over'],
    sheets: 1,
  },
  {
    name: 'a name for all cells',
    make: () =>
      madeWorkbook({
        sheets: [one],
        after: namesOf('<definedName name="a">S!$A$1:$XFD$1048576</definedName>'),
      }),
    codes: ['sheets/area-passed-over'],
    sheets: 1,
  },
  {
    name: 'a hundred million columns',
    make: () =>
      madeWorkbook({ sheets: [`<cols><col min="1" max="100000000" hidden="1"/></cols>${one}`] }),
    codes: ['sheets/out-of-range'],
    sheets: 1,
  },
  {
    name: 'the row 999999999',
    make: () => madeWorkbook({ sheets: [rowXml('<c r="A999999999"><v>1</v></c>', 999_999_999)] }),
    codes: ['sheets/out-of-range'],
    sheets: 1,
  },
  {
    name: 'the last cell',
    make: () => madeWorkbook({ sheets: [rowXml('<c r="XFD1048576"><v>1</v></c>', 1_048_576)] }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'very many rows',
    make: () =>
      madeWorkbook({
        sheets: [
          `<sheetData>${Array.from({ length: 400_000 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('')}</sheetData>`,
        ],
      }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'a billion laughs',
    make: () => madeWorkbook({ texts: '', parts: { 'xl/sharedStrings.xml': laughs } }),
    codes: ['sheets/entities'],
  },
  {
    name: 'an entity from outside',
    make: () => madeWorkbook({ texts: '', parts: { 'xl/sharedStrings.xml': outside } }),
    codes: ['sheets/entities'],
  },
  {
    name: 'a text that is not there',
    make: () => madeWorkbook({ sheets: [rowXml('<c r="A1" t="s"><v>7</v></c>')], texts: text }),
    codes: ['sheets/cell-unreadable'],
    sheets: 1,
  },
  {
    name: 'very many broken cells',
    make: () =>
      madeWorkbook({
        sheets: [
          `<sheetData>${Array.from({ length: 90_000 }, () => '<row><c><v>x</v></c><c t="q"/></row>').join('')}</sheetData>`,
        ],
      }),
    codes: [...Array.from({ length: 100 }, () => 'sheets/cell-unreadable'), 'sheets/more-alike'],
    sheets: 1,
  },
  {
    name: 'very many styles',
    make: () =>
      madeWorkbook({ sheets: [one], styles: `<cellXfs>${'<xf/>'.repeat(70_000)}</cellXfs>` }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'very many texts',
    make: () => madeWorkbook({ sheets: [one], texts: text.repeat(500_001) }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'a very long text',
    make: () => madeWorkbook({ sheets: [one], texts: `<si><t>${'a'.repeat(32_768)}</t></si>` }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'a text that does not end',
    make: () => madeWorkbook({ sheets: [one], texts: `<si><t>${'a'.repeat(5_000_000)}</t></si>` }),
    codes: ['sheets/damaged'],
  },
  {
    name: 'very many sheets',
    make: () => madeWorkbook({ sheets: Array.from({ length: 501 }, () => one) }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'elements without end',
    make: () => madeWorkbook({ sheets: [`${'<a>'.repeat(1_000_000)}${'</a>'.repeat(1_000_000)}`] }),
    codes: ['sheets/damaged'],
  },
  {
    name: 'attributes without end',
    make: () =>
      madeWorkbook({
        sheets: [`<a ${Array.from({ length: 500_000 }, (_, at) => `a${at}=""`).join(' ')}/>`],
      }),
    codes: ['sheets/damaged'],
  },
  {
    name: 'one long formula in very many cells',
    make: () => madeWorkbook({ sheets: [shared('A1+'.repeat(2_700) + '1', 99_000)] }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'very many elements that are nothing',
    make: () => madeWorkbook({ sheets: ['<a/>'.repeat(9_000_000)], level: 1 }),
    codes: ['sheets/over-limit'],
  },
  {
    name: 'very many blank cells',
    make: () => madeWorkbook({ sheets: [rowXml('<c/>'.repeat(4_100_000))], level: 1 }),
    codes: [
      ...Array.from({ length: 100 }, () => 'sheets/out-of-range'),
      'sheets/more-alike',
      'sheets/over-limit',
    ],
  },
  {
    name: 'very many merged areas',
    make: () =>
      madeWorkbook({
        sheets: [`${one}<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(500_000)}</mergeCells>`],
        level: 1,
      }),
    codes: [...Array.from({ length: 100 }, () => 'sheets/merged-too-large'), 'sheets/more-alike'],
    sheets: 1,
  },
  {
    name: 'very many cells without a place, all in one row',
    make: () => madeWorkbook({ sheets: [rowXml('<c><v>1</v></c>'.repeat(50_000))] }),
    codes: ['sheets/over-limit'],
  },
];

/** Files that hang a careless reader, fill its memory, or are read wrong. */
export const hostileFiles: readonly HostileFile[] = [...others, ...packages, ...parts];
