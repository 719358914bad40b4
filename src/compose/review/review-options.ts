import type { FigureTable } from '#room/aggregation';
import type { Dimension } from '#room/indicators';
import type { Acknowledgement, Finding } from '#room/findings';
import type { MoneyScale } from '#room/text';
import type { DocumentOptions } from '../frame/document-options.js';
import type { ReportOutline } from '../frame/outline.js';
import type { FigureAnnexes } from '../figures/figure-annexes.js';
import type { ReviewAnnex } from './own-annexes.js';
import type { ReviewDocuments, ReviewEvents } from './review-subjects.js';

/**
 * What a review is composed from.
 *
 * Vietnamese: báo cáo sơ kết.
 *
 * Table, issuer and layout are enough.
 *
 * @example
 * ```ts
 * import type { ReviewOptions } from 'danvan';
 *
 * const isDraft = ({ draftMark }: ReviewOptions) => draftMark !== undefined;
 * ```
 *
 * @category Report
 */
export interface ReviewOptions extends Omit<DocumentOptions, 'hierarchy'> {
  /** The figures, from {@link aggregate}. */
  readonly table: FigureTable;
  /** Sections and the sentences made from figures. Defaults to one section with all figures. */
  readonly outline?: ReportOutline | undefined;
  /** Passages of prose by the id of their section: one paragraph, or several. */
  readonly narrative?: { readonly [section: string]: string | readonly string[] } | undefined;
  /** Documents with what they carry out and who knows of them, behind the narrative. */
  readonly documents?: ReviewDocuments | undefined;
  /** Conferences and other events, behind the documents. */
  readonly events?: ReviewEvents | undefined;
  /** To whom the report goes (Kính gửi); printed where reports of the layout name them. */
  readonly addressees?: readonly string[] | undefined;
  /** What asked for the report, as its opening cites it: “Công văn số 12-CV/BTGDVTW …”. */
  readonly basis?: string | undefined;
  /** What stands before the first section. Defaults to a sentence with `basis`, where that is given. */
  readonly opening?: string | readonly string[] | undefined;
  /** What stands after the last section. Defaults to a sentence where the opening has one too. */
  readonly closing?: string | readonly string[] | undefined;
  /** Annexes behind those of figures: blocks, or a document such as the register of models. */
  readonly annexes?: readonly ReviewAnnex[] | undefined;
  /** How the annexes of figures are printed. */
  readonly figureAnnexes?: FigureAnnexes | undefined;
  /** What was found in the figures; errors keep a report from being final. */
  readonly findings?: readonly Finding[] | undefined;
  /** The errors that the office knows and signs all the same, each with the reason. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
  /** The words after the kind of document. Defaults to the subject of the outline. */
  readonly subject?: string | undefined;
  /** The place in the line of place and date. Defaults to the short name of the unit reported on. */
  readonly place?: string | undefined;
  /**
   * The day of signing, as an ISO calendar date. Defaults to blanks in the year in which the period
   * ends.
   */
  readonly date?: string | undefined;
  /** The names of the categories by which sentences break figures down. Defaults to none. */
  readonly dimensions?: readonly Dimension[] | undefined;
  /** Sentences take a smaller scale where an amount would be less than one. Defaults to `dong`. */
  readonly money?: MoneyScale | undefined;
  /** The most digits after the comma of scaled money. Defaults to all that an amount has. */
  readonly moneyDecimals?: number | undefined;
}
