import type { Locale } from '#room/locale';
import type { DemocracyListName, DemocracyOptions, DemocracyRecords } from '#room/democracy';
import type { DocumentOptions } from '../frame/document-options.js';

/**
 * What a document about records of grassroots democracy is composed from.
 *
 * Vietnamese: báo cáo kết quả thực hiện dân chủ ở cơ sở.
 *
 * @example
 * ```ts
 * import type { DemocracyDocumentOptions } from 'danvan/report';
 *
 * const hasDecisions = ({ records }: DemocracyDocumentOptions) => records.decisions !== undefined;
 * ```
 *
 * @category Report
 */
export interface DemocracyDocumentOptions
  extends DocumentOptions, Omit<DemocracyOptions, 'known' | 'documents' | 'periods'> {
  /** The records by list, as {@link readDemocracyRecords} gives them. */
  readonly records: DemocracyRecords;
  /** The lists that are told, in this order. Defaults to all that have records. */
  readonly lists?: readonly DemocracyListName[] | undefined;
  /** The last day of what is told; it says which version of a layout is in force. */
  readonly until?: string | undefined;
  /** What comes before the lists. */
  readonly introduction?: string | readonly string[] | undefined;
  /** What comes after them. */
  readonly conclusion?: string | readonly string[] | undefined;
  /** The language of the document: `vi` or `en`, as imported. Defaults to `vi`. */
  readonly locale?: Locale | undefined;
}
