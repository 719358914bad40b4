import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RenderedFile } from '#room/export';
import type { WordDefinition } from '../word-definition.js';
import { fontTable } from './font-table.js';
import { tableStyleXml } from './table-style.js';

/** As workbooks are packed. */
const level = 4;

/** What of a definition docx does not write. */
type Rest = Pick<WordDefinition, 'createdAt' | 'language' | 'typeface' | 'names'>;

/** The moment in which docx worked gives way to the day that was asked for. */
const withDay = (properties: string, { createdAt, language }: Rest): string =>
  properties
    .replace(/>[^<]*<\/dcterms:/g, `>${createdAt}T00:00:00Z</dcterms:`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

/** docx knows no styles of tables beside those of a template. */
const withTableStyle = (styles: string, { names }: Rest): string =>
  styles.replace('</w:styles>', `${tableStyleXml(names('table'))}</w:styles>`);

/** What is done to parts that docx wrote. */
const changes = Object.freeze({ 'docProps/core.xml': withDay, 'word/styles.xml': withTableStyle });

/**
 * Packs the parts of a file anew, each with one fixed day, so that equal documents give equal bytes.
 *
 * @param packed - The file as docx packed it.
 */
export function repack(packed: Uint8Array, rest: Rest): RenderedFile['bytes'] {
  // The library writes the local day and hour: a local date gives the same in every time zone.
  // Noon is there on every day; at midnight some clocks were put forward.
  const mtime = new Date(1980, 0, 1, 12);
  const parts = unzipSync(packed);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part), rest));
  }
  parts['word/fontTable.xml'] = strToU8(fontTable(rest.typeface));
  return zipSync(parts, { level, mtime });
}
