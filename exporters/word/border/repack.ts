import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { RenderedFile } from '#room/export';
import type { WordDefinition } from '../word-definition.js';
import type { WordParts } from './parts-of.js';
import { fontTable } from './font-table.js';
import { withStyles } from './with-styles.js';

/** As workbooks are packed. */
const level = 4;

/** What of a definition docx does not write. */
type Rest = Pick<WordDefinition, 'createdAt' | 'language' | 'typeface' | 'styles' | 'names'>;

/** The moment in which docx worked gives way to the day that was asked for. */
const withDay = (properties: string, { createdAt, language }: Rest): string =>
  properties
    .replace(/>[^<]*<\/dcterms:/g, `>${createdAt}T00:00:00Z</dcterms:`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

/** What is done to parts that docx wrote. */
const changes = Object.freeze({ 'docProps/core.xml': withDay, 'word/styles.xml': withStyles });

/** Parts of so few bytes are not packed: that would take longer than all the others. */
const fewest = 400;

/**
 * Packs the parts of a file, each with one fixed day, so that equal documents give equal bytes.
 *
 * @param given - The parts as docx writes them.
 */
export function repack(given: WordParts, rest: Rest): RenderedFile['bytes'] {
  // The library writes the local day and hour: a local date gives the same in every time zone.
  // Noon is there on every day; at midnight some clocks were put forward.
  const mtime = new Date(1980, 0, 1, 12);
  const parts: Record<string, Uint8Array> = { ...given };
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part), rest));
  }
  parts['word/fontTable.xml'] = strToU8(fontTable(rest.typeface));
  const packed: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    packed[name] = part.length < fewest ? [part, { level: 0 }] : part;
  }
  return zipSync(packed, { level, mtime });
}
