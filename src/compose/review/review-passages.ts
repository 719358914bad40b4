import { DanvanError } from '#room/findings';
import { fillLabel } from '#room/text';
import { eventPassages } from '../coordination/event-passages.js';
import { citationOf } from '../documents/citation.js';
import { documentPassages } from '../documents/document-passages.js';
import type { ReviewContext } from './review-context.js';
import type { ReviewDocuments } from './review-subjects.js';

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
