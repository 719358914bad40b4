import { DanvanError, isDanvanError } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { checkDocument } from './check-document.js';
import { frozenCopy } from './frozen-copy.js';
import { rememberChecked, rememberPrintable, wasChecked } from './remembered.js';
import { isRecord } from './shape-check.js';
import { hasUnprintable } from './unprintable.js';

/**
 * Copies a document with all its text in NFC, deeply frozen and checked.
 *
 * Vietnamese: chuẩn hóa văn bản.
 *
 * What {@link exportReport} hands to an exporter. The given document is left as it is. What this gave
 * once is given back at once.
 *
 * @param document - A document, also one that was read from JSON.
 * @returns The copy.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, saying where, for what no correct file
 * can be made of: a missing field, an amount that is not finite, two columns with one key, a cell
 * without a column, a formula that points to no figure.
 *
 * @example
 * ```ts
 * import { normalizeDocument } from 'danvan/exporter';
 * import { sampleReport } from 'danvan/testing';
 *
 * const decomposed = { ...sampleReport, title: 'Ba\u0301o ca\u0301o' };
 * normalizeDocument(decomposed).title; //=> 'Báo cáo'
 * ```
 *
 * @category Export
 */
export function normalizeDocument(document: ReportDocument): ReportDocument {
  if (isRecord(document) && wasChecked(document)) return document;
  try {
    let isPrintable = true;
    const copy = frozenCopy(document, (text) => {
      isPrintable &&= !hasUnprintable(text);
      return text.normalize('NFC');
    });
    const known = rememberChecked(checkDocument(copy));
    // Each text was in hand: no exporter has to look for such characters again.
    if (isPrintable) rememberPrintable(known);
    return known;
  } catch (cause) {
    if (isDanvanError(cause)) throw cause;
    // A field that throws when it is read, a proxy: nothing that JSON could hold.
    throw new DanvanError('INVALID_ARGUMENT', 'The document cannot be read.', { cause });
  }
}
