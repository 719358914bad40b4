import type { Table } from '#room/aggregation';
import type { Dimension } from '#room/indicators';
import type { MoneyScale } from '#room/text';
import type { DocumentOptions } from '../frame/document-options.js';
import type { ReportOutline } from '../frame/outline.js';

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
  readonly table: Table;
  /** Sections and the sentences made from figures. Defaults to one section with all figures. */
  readonly outline?: ReportOutline | undefined;
  /** Passages of prose by the id of their section: one paragraph, or several. */
  readonly narrative?: { readonly [section: string]: string | readonly string[] } | undefined;
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
