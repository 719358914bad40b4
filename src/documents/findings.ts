import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings in documents, their numbers and their relations; all given by their ids. */
export const documentFinding = defineFindings('documents', {
  /** A text that is no number and symbol of a document. */
  'not-a-number': error<{ readonly text: string }>(),
  /** An id given to two documents; the later one is left out. */
  'duplicate-document': error<{ readonly document: string }>(),
  /** Two documents that are perhaps one, spelled differently; `number` in its canonical form. */
  'same-number': warning<{
    readonly document: string;
    readonly first: string;
    readonly number: string;
  }>(),
  /** A document that the register does not hold; a relation from or to it is left out. */
  'unknown-document': error<{
    readonly document: string;
    readonly nearest: string | null;
  }>(),
  /** Documents that replace, amend, concretise or implement each other in a circle. */
  'relation-cycle': error<{
    readonly type: string;
    readonly documents: readonly string[];
  }>(),
  /** A kind that the table of kinds does not have. */
  'unknown-kind': error<{
    readonly document: string;
    readonly kind: string;
    readonly nearest: string | null;
  }>(),
  /** A document whose number says that it is of another kind than it is given. */
  'kind-differs': warning<{
    readonly document: string;
    readonly kind: string;
    readonly number: string;
    /** The ids of the kinds that the number can be of. */
    readonly kinds: readonly string[];
  }>(),
  /** A relation that is given twice; the later one is left out. */
  'repeated-relation': note<{
    readonly type: string;
    readonly from: string;
    readonly to: string;
  }>(),
  /** Numbers of a series that no document has, from the first to the last of one gap. */
  'numbers-missing': warning<{
    readonly series: string;
    readonly first: number;
    readonly last: number;
  }>(),
  /** A number that several documents of one series have. */
  'number-repeated': error<{
    readonly series: string;
    /** With its letter, as “12a”. */
    readonly number: string;
    readonly documents: readonly string[];
  }>(),
  /** A document with a number that cannot be put into a series, for want of these facts. */
  'series-not-known': note<{
    readonly document: string;
    readonly missing: readonly string[];
  }>(),
  /** A pair in which more were reached than were to be reached. */
  'done-exceeds-obliged': error<{
    readonly document: string;
    readonly unit: string;
    readonly done: number;
    readonly obliged: number;
  }>(),
  /** The dissemination of one document, by one unit to one audience, given twice; the later is left out. */
  'repeated-dissemination': error<{
    readonly document: string;
    readonly unit: string;
  }>(),
});
