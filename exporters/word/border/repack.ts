import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RenderedFile } from '#room/export';
import type { WordDefinition } from '../word-definition.js';
import { fontTable } from './font-table.js';

/** As workbooks are packed. */
const level = 4;

const core = 'docProps/core.xml';

/** The moment in which docx worked gives way to the day that was asked for. */
function withDay(
  properties: Uint8Array,
  { createdAt, language }: Pick<WordDefinition, 'createdAt' | 'language'>,
): Uint8Array {
  const told = `<dc:language>${language}</dc:language></cp:coreProperties>`;
  return strToU8(
    strFromU8(properties)
      .replace(/>[^<]*<\/dcterms:/g, `>${createdAt}T00:00:00Z</dcterms:`)
      .replace('</cp:coreProperties>', told),
  );
}

/**
 * Packs the parts of a file anew, each with one fixed day, so that equal documents give equal bytes.
 *
 * @param packed - The file as docx packed it.
 */
export function repack(
  packed: Uint8Array,
  definition: Pick<WordDefinition, 'createdAt' | 'language' | 'typeface'>,
): RenderedFile['bytes'] {
  // The library writes the local day and hour: a local date gives the same in every time zone.
  // Noon is there on every day; at midnight some clocks were put forward.
  const mtime = new Date(1980, 0, 1, 12);
  const parts = unzipSync(packed);
  const properties = parts[core];
  return zipSync(
    {
      ...parts,
      ...(properties !== undefined && { [core]: withDay(properties, definition) }),
      'word/fontTable.xml': strToU8(fontTable(definition.typeface)),
    },
    { level, mtime },
  );
}
