import { strToU8 } from 'fflate';
import type { WorkbookAbout, WorkbookWriter } from '../border/excel-sheet.js';
import { packParts } from '../border/pack-parts.js';
import { bookParts } from './book-parts.js';
import { sharedTexts } from './cell-texts.js';
import { styleTable } from './style-table.js';
import { xmlSheet, type XmlSheet } from './xml-sheet.js';

/** Rows whose XML is made at once: a text of a whole sheet could be longer than texts can be. */
const rowsAtOnce = 2000;

function* piecesOf(sheet: XmlSheet): Generator<Uint8Array> {
  while (sheet.hasRows()) yield strToU8(sheet.take(rowsAtOnce));
  yield strToU8(sheet.close());
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A workbook of sheets that can hold what blank forms have. */
export interface XmlBook extends WorkbookWriter {
  readonly addSheet: (name: string) => XmlSheet;
}

/** A workbook that is written as XML when all its sheets are there. */
export const xmlWorkbook = (about: WorkbookAbout): WorkbookWriter => xmlBook(about);

/** The same, of whose sheets more can be said. */
export function xmlBook(about: WorkbookAbout): XmlBook {
  const styles = styleTable(about.typeface);
  const texts = sharedTexts();
  const sheets: XmlSheet[] = [];
  return {
    addSheet: (name) => {
      const sheet = xmlSheet(name, { styles, texts: texts.write });
      sheets.push(sheet);
      return sheet;
    },
    pack: async () => {
      const written = sheets.map((sheet, at): [string, Uint8Array] => [
        `xl/worksheets/sheet${at + 1}.xml`,
        joined([...piecesOf(sheet)]),
      ]);
      const shared = { styles: styles.xml(), texts: texts.xml() };
      const others = Object.entries(bookParts(sheets, about, shared));
      return packParts({
        ...Object.fromEntries(others.map(([name, xml]) => [name, strToU8(xml)])),
        ...Object.fromEntries(written),
      });
    },
  };
}
