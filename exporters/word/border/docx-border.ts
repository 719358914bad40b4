import type { RenderedFile } from '#room/export';
import type { WordDefinition } from '../word-definition.js';
import { docxOf } from './docx-library.js';
import { partsOf } from './parts-of.js';
import { repack } from './repack.js';
import { toNumbering } from './to-numbering.js';
import { toSection } from './to-section.js';
import { toStyles } from './to-styles.js';

/** What a word processor of today does; older ways of setting pages are for older files. */
const version = 15;

/** Writes a file; the one place that calls docx. */
export async function writeWord(
  definition: WordDefinition,
  library: unknown,
): Promise<RenderedFile['bytes']> {
  const docx = docxOf(library);
  const { title, issuer, lists, sections, styles } = definition;
  const firstLine = styles.find(({ id }) => id === 'item')?.firstLine ?? 0;
  const make = () =>
    new docx.Document({
      title,
      creator: issuer,
      lastModifiedBy: issuer,
      compatibility: { version },
      styles: toStyles(definition),
      numbering: toNumbering(lists, firstLine, docx),
      sections: sections.map((section, at) => toSection(section, docx, sections.slice(0, at))),
    });
  return repack(await partsOf(make, docx), definition);
}
