import type { documentFinding } from '#room/documents';
import { type SentencesOf, wordOf } from '#room/locale';
import { perhaps } from './words.js';

const documentRelations: { readonly [type: string]: string } = {
  concretises: 'concretises',
  implements: 'implements',
  replaces: 'replaces',
  amends: 'amends',
  basis: 'has as its basis',
  promulgates: 'promulgates',
  continues: 'continues',
  'linked-with': 'is linked with',
  'reports-on': 'reports on',
};

const seriesFacts: { readonly [fact: string]: string } = {
  system: 'its system',
  kind: 'its kind',
  issuer: 'its issuer',
  date: 'its date',
  term: 'its term',
  rule: 'a numbering rule',
};

/** The sentences of the findings in documents and their relations, in English. */
export const documentsEn: SentencesOf<typeof documentFinding> = {
  'documents/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} is no number and symbol of a document; write one like “844-QĐ/HU” or “59/2023/NĐ-CP”.`,
  'documents/duplicate-document': ({ document }, say) =>
    `the document ${say.quoted(document)} is given twice under one id; the later one is left out.`,
  'documents/same-number': ({ document, first, number }, say) =>
    `the documents ${say.quoted(first)} and ${say.quoted(document)} both have the number ${say.quoted(number)}; please check whether they are one.`,
  'documents/unknown-document': ({ document, nearest }, say) =>
    `the document ${say.quoted(document)} is not in the register${perhaps(nearest, say)}`,
  'documents/relation-cycle': ({ type, documents }, say) =>
    `these documents form a circle of the relation ${wordOf(documentRelations, type)}: ${say.quoted(...documents)}.`,
  'documents/unknown-kind': ({ document, kind, nearest }, say) =>
    `the kind ${say.quoted(kind)} of the document ${say.quoted(document)} is not in the table of kinds${perhaps(nearest, say)}`,
  'documents/kind-differs': ({ document, kind, number, kinds }, say) =>
    `the document ${say.quoted(document)} is said to be of the kind ${say.quoted(kind)}, but its number ${say.quoted(number)} is of another: ${say.quoted(...kinds)}.`,
  'documents/repeated-relation': ({ type, from, to }, say) =>
    `the relation that ${say.quoted(from)} ${wordOf(documentRelations, type)} ${say.quoted(to)} is given twice; the later one is left out.`,
  'documents/numbers-missing': ({ series, first, last }, say) =>
    first === last
      ? `number ${first} is missing from the series ${say.quoted(series)}.`
      : `numbers ${first} to ${last} are missing from the series ${say.quoted(series)}.`,
  'documents/number-repeated': ({ series, number, documents }, say) =>
    `number ${say.quoted(number)} of the series ${say.quoted(series)} is held by several documents: ${say.quoted(...documents)}.`,
  'documents/series-not-known': ({ document, missing }, say) =>
    `the series of the document ${say.quoted(document)} is not known, for want of ${missing.map((fact) => wordOf(seriesFacts, fact)).join(', ')}.`,
  'documents/done-exceeds-obliged': ({ document, unit, done, obliged }, say) =>
    `${say.unit(unit)} disseminated the document ${say.quoted(document)} to ${say.number(done)}, more than the ${say.number(obliged)} it was obliged to.`,
  'documents/repeated-dissemination': ({ document, unit }, say) =>
    `the dissemination of the document ${say.quoted(document)} by ${say.unit(unit)} is already in an earlier row; this one is not counted.`,
};
