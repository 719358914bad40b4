import { isDanvanError, vi } from 'danvan';
import { exportFinding } from 'danvan/exporter';
import { annotateWorkbook, fillTemplate } from 'danvan/excel';
import { csv } from 'danvan/csv';
import { fillDocument } from 'danvan/word';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { stopwatch } from '../support/stopwatch.js';
import { officeBook } from '../unit/exporters/excel/patching/support.js';
import { paragraph, row, table, wordOf } from '../unit/exporters/word/filling/support.js';

const letter = wordOf(
  paragraph('{{a', '}} {{b}}') + table(row('{{#c}}{{d}}'), row('{{/c}}')) + paragraph('{{e}}'),
);
let book: Uint8Array = new Uint8Array();

beforeAll(async () => {
  book = await officeBook();
});

/** Bytes of a file changed in some places, or cut off. */
const broken = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 }),
      fc.nat({ max: bytes.length * 2 }),
    )
    .map(([places, end]) => {
      const copy = bytes.slice(0, end);
      for (const [at, byte] of places) copy[at % Math.max(1, copy.length)] = byte;
      return copy;
    });

const pieces = [
  '<',
  '>',
  '"',
  '</w:p>',
  '<row r="1"/>',
  '<!DOCTYPE a>',
  '&',
  '<c r="XFD1"/>',
  '\u0000',
];

/** The parts of a file, one of them spoilt: what packs well is looked into more deeply. */
const spoilt = (bytes: Uint8Array) =>
  fc
    .tuple(fc.nat(), fc.nat(), fc.constantFrom(...pieces), fc.nat({ max: 40 }))
    .map(([part, place, piece, length]) => {
      const parts = unzipSync(bytes);
      const names = Object.keys(parts);
      const name = names[part % names.length] ?? '';
      const text = new TextDecoder().decode(parts[name]);
      const at = place % (text.length + 1);
      const changed = `${text.slice(0, at)}${piece}${text.slice(at + length)}`;
      return zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 });
    });

const cell = { sheet: 'Biểu 01', address: 'B5' };
const findings = [exportFinding('export/number-as-text', { number: '1' }, { cell })];

const ways: readonly (readonly [
  string,
  () => Uint8Array,
  (bytes: Uint8Array) => { readonly bytes: Uint8Array },
])[] = [
  [
    'a workbook that is filled',
    () => book,
    (bytes) => fillTemplate(bytes, { Doi_thoai: 5, Tieu_de: 'a' }),
  ],
  [
    'a workbook that is annotated',
    () => book,
    (bytes) => annotateWorkbook(bytes, findings, { locale: vi }),
  ],
  [
    'a Word file',
    () => letter,
    (bytes) => fillDocument(bytes, { a: 'x', b: 1, c: [{ d: 'y' }, { d: 'z' }] }),
  ],
];

describe('files of others, however broken', () => {
  it.each(ways)('%s gives bytes or an error of ours, in time', (_, given, change) => {
    const check = (bytes: Uint8Array): void => {
      const took = stopwatch();
      try {
        expect(change(bytes).bytes).toBeInstanceOf(Uint8Array);
      } catch (error) {
        if (!isDanvanError(error)) throw error;
      }
      expect(took()).toBeLessThan(2_000);
    };
    fc.assert(fc.property(broken(given()), check), { numRuns: 50 });
    fc.assert(fc.property(spoilt(given()), check), { numRuns: 50 });
  });

  it('CSV files give sheets or findings', async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), broken(strToU8('Xã;Số\n"An;5\n')));
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const { sheets, findings: told } = await csv().readSheets(given);
        expect(sheets.length + told.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('parts that hold no place', () => {
  it('keep their bytes whatever is written', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        texts,
        fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true })),
        (a, value) => {
          const before = unzipSync(letter);
          const after = unzipSync(fillDocument(letter, { a, b: value, c: [], e: a }).bytes);
          const same = Object.keys(before).filter(
            (name) => name !== 'word/document.xml' && name !== 'word/header1.xml',
          );
          for (const name of same) expect(after[name]).toEqual(before[name]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
