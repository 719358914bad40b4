import { documentParts, throwIfAborted, type RenderContext } from '#room/export';
import type { Finding } from '#room/findings';
import { pageGeometry, type ReportDocument } from '#room/report';
import { checkSize } from './check-size.js';
import type { Faces } from './font/faces.js';
import { createInk } from './ink.js';
import { partSection } from './page/part-section.js';
import type { PdfDefinition } from './pdf-node.js';
import type { Sheet, Starts } from './page/sheet.js';
import { typeface } from './typeface.js';

/** The definition of a document, and what it could not show as it is. */
export interface DefinedPdf {
  readonly definition: PdfDefinition;
  readonly findings: readonly Finding[];
  /** The letters of its texts. */
  readonly letters: ReadonlySet<number>;
}

/** Midnight in UTC, so that no time zone moves the day. */
function dayOf(createdAt: string): Date {
  const [year = 0, month = 1, day = 1] = createdAt.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function infoOf({ title, issuer }: ReportDocument, createdAt: string): PdfDefinition['info'] {
  const day = dayOf(createdAt);
  return { title, author: issuer, creator: 'danvan', creationDate: day, modDate: day };
}

/** Main reports without a block give way to their annexes. */
const shownParts = (document: ReportDocument) =>
  documentParts(document)
    .map((part, index) => ({ part, index }))
    .filter(({ part, index }) => index > 0 || part.blocks.length > 0 || !document.annexes.length);

/**
 * Defines the pages of a document for pdfmake.
 *
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function pdfDefinition(
  document: ReportDocument,
  faces: Faces,
  { starts = new Map(), ...context }: RenderContext & { readonly starts?: Starts },
): DefinedPdf {
  const { layout, language, draftMark: mark, contact } = document;
  const { signal, onProgress, createdAt } = context;
  const room = checkSize(document);
  const ink = createInk(faces);
  const parts = shownParts(document);
  const sections = parts.map(({ part, index }, at) => {
    throwIfAborted(signal);
    onProgress?.(0.1 + (0.2 * at) / parts.length);
    const page = pageGeometry(layout.page, part.orientation);
    const sheet: Sheet = { layout, language, page, faces, ink, room, starts, signal };
    return partSection(part, { index, mark, contact }, sheet);
  });
  const definition: PdfDefinition = {
    info: infoOf(document, createdAt),
    language,
    displayTitle: true,
    defaultStyle: { font: typeface, preserveLeadingSpaces: true },
    content: sections.map(({ section }) => section),
  };
  const findings = [...ink.findings(), ...sections.flatMap((each) => each.findings)];
  return { definition, findings, letters: ink.letters() };
}
