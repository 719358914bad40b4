import type { Table } from '../aggregation/table.js';
import type { MoneyScale } from '../text/index.js';
import type { Signer } from './block.js';
import type { Layout } from './layout.js';
import type { ReportOutline } from './outline.js';
import type { Language } from './report-document.js';

/**
 * What a review is composed from.
 *
 * Term: báo cáo sơ kết. Table, issuer and layout are enough.
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
export interface ReviewOptions {
  readonly table: Table;
  /** The id of the body that issues the report. */
  readonly issuer: string;
  /** A layout, or the dated versions of one; the one in force on `date` is taken. */
  readonly layout: Layout | readonly Layout[];
  /** Sections and the sentences made from figures. Defaults to one section with all figures. */
  readonly outline?: ReportOutline | undefined;
  /** Passages of prose by the id of their section: one paragraph, or several. */
  readonly narrative?: { readonly [section: string]: string | readonly string[] } | undefined;
  /** The words after the kind of document. Defaults to the subject of the outline. */
  readonly subject?: string | undefined;
  /** The running number in the register. Defaults to a blank. */
  readonly number?: number | undefined;
  /** The place in the line of place and date. Defaults to the short name of the unit reported on. */
  readonly place?: string | undefined;
  /**
   * The day of signing, as an ISO calendar date. Defaults to blanks in the year in which the period
   * ends.
   */
  readonly date?: string | undefined;
  readonly signers?: readonly Signer[] | undefined;
  readonly recipients?: readonly string[] | undefined;
  /** Printed on every page; a draft has no number, no day and no name. Defaults to no draft. */
  readonly draftMark?: string | undefined;
  /** Defaults to `dong`. */
  readonly money?: MoneyScale | undefined;
  /** The most digits after the comma of scaled money. Defaults to all that an amount has. */
  readonly moneyDecimals?: number | undefined;
  /** Defaults to `vi`. */
  readonly language?: Language | undefined;
}
