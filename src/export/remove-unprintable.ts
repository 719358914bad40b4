import { readable, type Finding } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { checkDocument } from './check-document.js';
import { frozenCopy } from './frozen-copy.js';
import { rememberPrintable, wasPrintable } from './remembered.js';
import { hasUnprintable, unprintableIn, withoutUnprintable } from './unprintable.js';
import { exportFinding } from './findings.js';

/**
 * A document without characters that no text can show, and what was taken out of it.
 *
 * Vietnamese: văn bản in được.
 *
 * @example
 * ```ts
 * import type { PrintableDocument } from 'danvan/exporter';
 *
 * const isWhole = ({ findings }: PrintableDocument): boolean => findings.length === 0;
 * ```
 *
 * @category Export
 */
export interface PrintableDocument {
  /** The document without what cannot be printed. */
  readonly document: ReportDocument;
  /** What was taken out of it. */
  readonly findings: readonly Finding[];
}

/** Whether any text inside a value has such a character; most documents have none. */
function isClean(value: unknown): boolean {
  if (typeof value === 'string') return !hasUnprintable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isClean);
}

function removedFrom(value: unknown, path: readonly (string | number)[]): readonly Finding[] {
  if (typeof value === 'string') {
    const characters = unprintableIn(value);
    const params = { characters, text: withoutUnprintable(value) };
    return characters.length === 0
      ? []
      : [exportFinding('export/characters-removed', params, { path })];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    removedFrom(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * Takes out of a document the characters that no text format can show.
 *
 * Vietnamese: bỏ ký tự không in được.
 *
 * Control characters except tab and line ends, lone surrogates and code points that are no
 * characters. Yields `export/characters-removed` for each text that held some. For exporters of
 * text formats, as the first line of `render`.
 *
 * @param document - The document as `render` gets it; it is left as it is.
 * @returns The same document where nothing was found, else a copy; and the findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no document.
 *
 * @example
 * ```ts
 * import { removeUnprintable } from 'danvan/exporter';
 * import { sampleReport } from 'danvan/testing';
 *
 * const { document, findings } = removeUnprintable({ ...sampleReport, title: 'Báo\u0007 cáo' });
 * document.title; //=> 'Báo cáo'
 * findings[0]?.path; //=> ['title']
 * ```
 *
 * @category Export
 */
export function removeUnprintable(document: ReportDocument): PrintableDocument {
  return readable('The document', () => {
    if (wasPrintable(document) || isClean(document)) {
      rememberPrintable(document);
      return { document, findings: [] };
    }
    const findings = removedFrom(document, []);
    return { document: checkDocument(frozenCopy(document, withoutUnprintable)), findings };
  });
}
