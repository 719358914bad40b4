import { parseDocumentNumber, type Document } from '#room/documents';
import { reviewWordsOf } from '#room/locale';
import { nameIn } from '#room/organization';
import { capitalized, fillLabel } from '#room/text';
import type { CitationOptions } from './citation-options.js';
import { dateInWords } from '../frame/date-in-words.js';
import { wordsOrDots } from '../frame/dots.js';
import { uncapitalized } from '../frame/uncapitalized.js';

/** How much of a document a sentence says: kind and number, whose it is and of which day, its subject too. */
export type CitationLength = 'short' | 'plain' | 'full';

/** The kind that a document states, or the only confirmed one that its number can be, now or then. */
function kindOf({ kind, number }: Document, { kinds }: CitationOptions) {
  if (kind !== undefined || number === undefined) return kinds.find(({ id }) => id === kind);
  const read = parseDocumentNumber(number, { kinds });
  const found = read.ok ? read.value.kinds.filter(({ isConfirmed }) => isConfirmed) : [];
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** “Quyết định số 400-QĐ/TU”; without a number the kind alone, dots where nothing is known. */
function headOf(document: Document, options: CitationOptions): string {
  const { language, coordinationLabels: labels } = reviewWordsOf(options);
  const found = kindOf(document, options);
  const { number } = document;
  const kind = found === undefined ? labels.anyDocument : capitalized(nameIn(found.name, language));
  return number === undefined ? kind : fillLabel(labels.numbered, { kind, number });
}

/** “ ban hành Quy chế …”, “ về tăng cường …”. */
function subjectOf(
  { title }: Document,
  labels: ReturnType<typeof reviewWordsOf>['coordinationLabels'],
) {
  if (title === undefined) return '';
  const opens = (openings: string) =>
    openings.split('|').some((each) => title.toLocaleLowerCase('vi').startsWith(`${each} `));
  if (opens(labels.subjectOpenings)) return ` ${uncapitalized(title)}`;
  if (opens(labels.promulgated)) return fillLabel(labels.promulgates, { title });
  return fillLabel(labels.about, { title: uncapitalized(title) });
}

/** A document within a sentence. */
export function citationOf(
  document: Document,
  length: CitationLength,
  options: CitationOptions,
): string {
  const { language, coordinationLabels: labels } = reviewWordsOf(options);
  const head = headOf(document, options);
  if (length === 'short') return head;
  const { date, issuers } = document;
  const names = issuers.map((id) => {
    const unit = options.hierarchy?.byId.get(id);
    return unit === undefined ? wordsOrDots(id) : capitalized(nameIn(unit.name, language));
  });
  const on =
    date === undefined ? '' : fillLabel(labels.dated, { date: dateInWords(date, language) });
  const by = names.length === 0 ? '' : fillLabel(labels.issuedBy, { issuers: names.join(', ') });
  return `${head}${on}${by}${length === 'full' ? subjectOf(document, labels) : ''}`;
}
