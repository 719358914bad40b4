import { sheetFinding } from '#room/export';
import { isWholeSheet, readArea } from '../cells/read-area.js';
import type { Reading } from '../reading.js';
import { isTrue } from '../xml/is-true.js';
import type { XmlAttributes } from '../xml/xml-parser.js';

/** A sheet as the workbook names it. */
export interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** What the workbook says of its sheets. */
export interface Book {
  readonly sheets: readonly NamedSheet[];
  /** Whether days count from 1904. */
  readonly is1904: boolean;
}

/** The id of a relation, whatever its prefix is called. */
function relationOf(attributes: XmlAttributes): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
  return attributes[name] ?? '';
}

/** Tells of a name for all cells of a sheet; names are not read. */
function noteName(text: string, { log }: Pick<Reading, 'log'>): void {
  const area = readArea(text.slice(text.lastIndexOf('!') + 1));
  if (area === undefined || !isWholeSheet(area)) return;
  const code = 'sheets/area-passed-over';
  log.add(code, () => sheetFinding(code, { what: 'name', area: text.slice(0, 200) }));
}

/** Reads the part that lists the sheets. */
export async function readBook(reading: Reading, part: string): Promise<Book> {
  const sheets: NamedSheet[] = [];
  let is1904 = false;
  let name: string | undefined;
  await reading.read(part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (element === 'definedName') name = '';
      if (element !== 'sheet') return;
      reading.spending.take('sheets', 1);
      const { name: title = '', state } = attributes;
      const isHidden = state === 'hidden' || state === 'veryHidden';
      sheets.push({ name: title, relation: relationOf(attributes), isHidden });
    },
    text: (text) => {
      if (name !== undefined) name += text;
    },
    close: (element) => {
      if (element !== 'definedName' || name === undefined) return;
      noteName(name, reading);
      name = undefined;
    },
  });
  return { sheets, is1904 };
}
