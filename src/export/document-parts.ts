import { readable } from '#room/findings';
import type { Block, Annex, ReportDocument } from '#room/report';

/**
 * The main report or one annex, as an exporter writes them one after the other.
 *
 * Vietnamese: phần của văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentPart } from 'danvan/exporter';
 *
 * const isLandscape = (part: DocumentPart): boolean => part.orientation === 'landscape';
 * ```
 *
 * @category Export
 */
export interface DocumentPart {
  /** Label, title and attachment of an annex, those that are not empty; none for the main report. */
  readonly titleLines: readonly string[];
  /** The annex that the part is; absent for the main report. */
  readonly annex?: Annex;
  /** How its pages stand. */
  readonly orientation: 'portrait' | 'landscape';
  /** The blocks of the part, in their order. */
  readonly blocks: readonly Block[];
}

function annexPart(annex: Annex): DocumentPart {
  const lines = [annex.label, annex.title, annex.attachment ?? ''];
  const titleLines = lines.filter((line) => line !== '');
  return { titleLines, annex, orientation: annex.orientation, blocks: annex.blocks };
}

/**
 * Lists the parts of a document in order: the main report, then its annexes.
 *
 * Vietnamese: các phần của văn bản.
 *
 * With it an exporter needs one loop.
 *
 * @param document - The document.
 * @returns At least one part; the first is the main report, in portrait.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no document.
 *
 * @example
 * ```ts
 * import type { ReportDocument } from 'danvan';
 * import { documentParts } from 'danvan/exporter';
 * import { sampleReport } from 'danvan/testing';
 *
 * const document: ReportDocument = sampleReport;
 * documentParts(document).map(({ orientation }) => orientation); //=> ['portrait', 'landscape']
 * ```
 *
 * @category Export
 */
export function documentParts(document: ReportDocument): readonly DocumentPart[] {
  return readable('The document', () => {
    const { blocks, annexes } = document;
    return [{ titleLines: [], orientation: 'portrait', blocks }, ...annexes.map(annexPart)];
  });
}
