import type { CoordinationEvent } from '#room/coordination';
import { DanvanError } from '#room/findings';
import { fillLabel } from '#room/text';
import { eventPassages } from '../coordination/event-passages.js';
import type { CoordinationNaming } from '../coordination/programme-options.js';
import { citationOf } from '../documents/citation.js';
import { documentPassages, type DocumentPassageOptions } from '../documents/document-passages.js';
import type { ReviewContext } from './review-context.js';

/**
 * Documents that a review tells of: what they carry out, and to how many they were made known.
 *
 * Vietnamese: văn bản nêu trong báo cáo.
 *
 * @example
 * ```ts
 * import type { ReviewDocuments } from 'danvan';
 *
 * const idsOf = ({ sections }: ReviewDocuments) => Object.values(sections).flat();
 * ```
 *
 * @category Report
 */
export interface ReviewDocuments extends Omit<DocumentPassageOptions, 'hierarchy' | 'locale'> {
  /** The ids of documents, by the id of the section that tells of them. */
  readonly sections: { readonly [section: string]: readonly string[] };
}

/**
 * Events that a review tells of, such as conferences.
 *
 * Vietnamese: hội nghị, hoạt động nêu trong báo cáo.
 *
 * @example
 * ```ts
 * import type { ReviewEvents } from 'danvan';
 *
 * const countOf = ({ sections }: ReviewEvents) => Object.values(sections).flat().length;
 * ```
 *
 * @category Report
 */
export interface ReviewEvents extends CoordinationNaming {
  /** Events, by the id of the section that tells of them. */
  readonly sections: { readonly [section: string]: readonly CoordinationEvent[] };
}

const inSection = <Item>(
  asked: { readonly sections: { readonly [section: string]: readonly Item[] } } | undefined,
  section: string,
): readonly Item[] =>
  asked !== undefined && Object.hasOwn(asked.sections, section)
    ? (asked.sections[section] ?? [])
    : [];

/** A paragraph of one document; of one without relations only that it was issued. */
function documentParagraph(id: string, documents: ReviewDocuments, context: ReviewContext): string {
  const { table, locale, options } = context;
  const asked = { ...documents, hierarchy: table.hierarchy, locale: options.locale };
  const document = documents.register.byId.get(id);
  if (document === undefined) {
    throw new DanvanError('INVALID_ARGUMENT', `The register has no document "${id}".`);
  }
  const told = documentPassages(id, asked);
  const issued = fillLabel(locale.coordinationLabels.documentIssued, {
    document: citationOf(document, 'full', asked),
  });
  return told.length === 0 ? issued : told.join(' ');
}

/** What a section tells of documents and events, one paragraph each. */
export function passagesIn(section: string, context: ReviewContext): readonly string[] {
  const { table, options } = context;
  const { documents, events, locale } = options;
  return [
    ...inSection(documents, section).flatMap((id) =>
      documents === undefined ? [] : [documentParagraph(id, documents, context)],
    ),
    ...inSection(events, section).map((event) =>
      eventPassages(event, { ...events, hierarchy: table.hierarchy, locale }).join(' '),
    ),
  ];
}
