import { readable } from '#room/findings';
import {
  defineExporter,
  pause,
  removeUnprintable,
  throwIfAborted,
  type Exporter,
  type RenderContext,
} from '#room/export';
import type { ReportDocument } from '#room/report';
import { carriesSums, findStarts } from './carry.js';
import { createFaces } from './font/faces.js';
import { findTinos } from './font/find-tinos.js';
import { simplerFonts } from './font/without-shaping.js';
import { loadPdfmake } from './load-pdfmake.js';
import type { Starts } from './page/sheet.js';
import { pdfDefinition } from './pdf-definition.js';
import { checkOptions, type PdfOptions } from './pdf-options.js';
import { typeset } from './pdfmake-border.js';

async function render(given: ReportDocument, context: RenderContext, options: PdfOptions) {
  const { signal, onProgress } = context;
  throwIfAborted(signal);
  const library = options.pdfmake ?? (await loadPdfmake());
  const fonts = options.fonts ?? (await findTinos());
  throwIfAborted(signal);
  onProgress?.(0.1);
  const { document, findings } = removeUnprintable(given);
  const faces = createFaces(fonts);
  const define = (starts: Starts) => pdfDefinition(document, faces, { ...context, starts });
  const starts = carriesSums(document)
    ? await findStarts(
        (known) => define(known).definition,
        (definition) => typeset(definition, fonts, library),
      )
    : new Map<string, number>();
  const { definition, letters, findings: drawn } = define(starts);
  onProgress?.(0.3);
  await pause();
  throwIfAborted(signal);
  const bytes = await typeset(definition, simplerFonts(fonts, letters), library);
  throwIfAborted(signal);
  return Object.freeze({
    bytes,
    mediaType: 'application/pdf',
    extension: 'pdf',
    findings: Object.freeze([...findings, ...drawn]),
  });
}

/**
 * Makes an exporter for PDF files that follow the layout of the document to the millimetre.
 *
 * Vietnamese: tệp PDF.
 *
 * pdfmake 0.3.8 or newer lays the pages out; it is imported at the first export.
 *
 * Fonts are embedded: those handed in, or the installed package `@expo-google-fonts/tinos`. The
 * heads of tables are repeated on every page, each annex counts its pages from one, a draft has its
 * mark on every page. Nothing is cut off: tables that are too wide are printed in parts
 * (`export/table-split`), long words are broken (`export/long-word-broken`). Yields
 * `export/characters-not-shown` for what the font lacks and `export/characters-removed` for control
 * characters.
 *
 * @param options - Fonts, and pdfmake itself, where they shall not be looked for.
 * @returns The exporter.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for fonts that are no bytes; when it
 * renders also for fonts that are no TTF or OTF files and for margins that leave no room.
 * @throws {@link DanvanError} with code `PEER_MISSING` or `FONT_MISSING`, when it renders, saying
 * what to install.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`, when it renders, for more than 500,000
 * cells; repeated labels count too, and every four letters of a text beyond its fortieth as a cell.
 *
 * @example
 * ```ts
 * import { exportReport, vi } from 'danvan';
 * import { pdf } from 'danvan/pdf';
 * import { sampleReport } from 'danvan/testing';
 *
 * const context = { locale: vi, createdAt: '2020-07-07' };
 * const { bytes, mediaType } = await exportReport(sampleReport, pdf(), context);
 * mediaType; //=> 'application/pdf'
 * String.fromCharCode(...bytes.slice(0, 5)); //=> '%PDF-'
 * ```
 *
 * @category Export
 */
export function pdf(options: PdfOptions = {}): Exporter<'pdf'> {
  readable('The options', () => checkOptions(options));
  return defineExporter({
    name: 'pdf',
    capabilities: { pages: true },
    render: (document, context) => render(document, context, options),
  });
}
