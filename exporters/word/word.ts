import {
  defineExporter,
  pause,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
} from '#room/export';
import { readable } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { writeWord } from './border/docx-border.js';
import { loadDocx } from './load-docx.js';
import { wordDefinition } from './word-definition.js';
import { checkOptions, type WordOptions } from './word-options.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function render(given: ReportDocument, context: RenderContext, options: WordOptions) {
  const { signal, onProgress } = context;
  throwIfAborted(signal);
  const library = options.docx ?? (await loadDocx());
  throwIfAborted(signal);
  onProgress?.(0.1);
  const { document, findings } = removeUnprintable(given);
  const defined = wordDefinition(document, context);
  onProgress?.(0.3);
  await pause();
  throwIfAborted(signal);
  const bytes = await writeWord(defined.definition, library);
  throwIfAborted(signal);
  return Object.freeze({
    bytes,
    mediaType,
    extension: 'docx',
    findings: Object.freeze([...findings, ...defined.findings]),
  });
}

/**
 * Makes an exporter for Word files that people go on writing in.
 *
 * Vietnamese: tệp Word. docx 9.15 or newer writes the file; it is imported at the first export.
 *
 * All looks are styles with names of the language of the context, which a person can change:
 * “Tiêu đề”, “Mục 1”, “Điều”, “Nội dung”, “Bảng” and others. Headings, articles and lists are
 * counted by the word processor, so that a line put in between moves the numbers after it. The heads of
 * tables are repeated on every page, rows are not parted, each annex counts its pages from one, a
 * draft has its mark on every page. Yields `export/table-split` for tables that are too wide,
 * `export/characters-removed` for control characters, `export/numbers-from-page-two` for a
 * layout that begins page numbers later, and `export/sums-not-carried` for tables that ask for sums at the
 * foot of each page.
 *
 * @param options - docx itself, where it shall not be imported.
 * @returns The exporter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a `docx` that is none; when it renders
 * also for margins that leave no room.
 * @throws {@link DanvanError} with code `PEER_MISSING`, when it renders, saying what to install.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`, when it renders, for more than 100,000
 * cells; repeated labels count too, and every hundred letters of texts as a cell.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { word } from 'danvan/word';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const file = await exportReport(sampleReport, word(), context);
 * file.extension; //=> 'docx'
 * ```
 *
 * @category Export
 */
export function word(options: WordOptions = {}): Exporter<'word'> {
  readable('The options', () => checkOptions(options));
  return defineExporter({
    name: 'word',
    capabilities: { pages: true },
    render: (document, context) => render(document, context, options),
  });
}
