import type { Hierarchy } from '#room/organization';
import type { DocumentVersion, Signer, Layout } from '#room/report';
import type { ReviewWords } from '#room/locale';
import type { DocumentMarks } from './document-marks.js';

/**
 * What stands around the contents of every document: who issues it, its number and day, who signs.
 *
 * Vietnamese: thể thức văn bản.
 *
 * Units, issuer and layout are enough; the rest is left blank on paper.
 *
 * @example
 * ```ts
 * import type { DocumentOptions } from 'danvan';
 *
 * const isDraft = ({ draftMark }: DocumentOptions) => draftMark !== undefined;
 * ```
 *
 * @category Report
 */
export interface DocumentOptions {
  /**
   * The hierarchy, or register, of all units that the document names; its catalogue of kinds says on
   * whose behalf one signs and what stands above the issuer.
   */
  readonly hierarchy: Pick<Hierarchy, 'byId'> & Partial<Pick<Hierarchy, 'kinds'>>;
  /** The id of the body that issues the document, or of those that issue it together. */
  readonly issuer: string | readonly string[];
  /** A layout, or the dated versions of one; the one in force on `date` is taken. */
  readonly layout: Layout | readonly Layout[];
  /** The words after the kind of document. */
  readonly subject?: string | undefined;
  /** The running number in the register. Defaults to a blank. */
  readonly number?: number | undefined;
  /** The place in the line of place and date. Defaults to that of the issuer, else to dots. */
  readonly place?: string | undefined;
  /** The day of signing, as an ISO calendar date. Defaults to blanks in the year of the contents. */
  readonly date?: string | undefined;
  /** Who signs, from left to right. Defaults to nobody. */
  readonly signers?: readonly Signer[] | undefined;
  /** Who gets it (“Nơi nhận”). Defaults to nobody. */
  readonly recipients?: readonly string[] | undefined;
  /** Printed on every page; a draft has no number, no day and no name. Defaults to no draft. */
  readonly draftMark?: string | undefined;
  /** Marks of secrecy, urgency and circulation, the typist and the line of contact. */
  readonly marks?: DocumentMarks | undefined;
  /** Which figures it is made from, as `dataVersion` of `danvan/workflow` gives it: printed in a note. */
  readonly dataVersion?: DocumentVersion | undefined;
  /** The language of the document: `vi` or `en`, as imported; for reviews `mainVi` or `mainEn` is enough. Defaults to `vi`. */
  readonly locale?: ReviewWords | undefined;
}
