import type { Interval } from '#room/organization';
import type { DocumentSystem } from '../document-kind.js';

/**
 * How the documents of one system are numbered, and the days of that rule.
 *
 * Vietnamese: quy tắc đánh số văn bản.
 *
 * `restarts` says when numbers begin again; `separates` what has a series of its own; `joint`
 * whether a document of several bodies takes its number from the register of the lead, which is the
 * first, or from a series of these bodies together. `isConfirmed` is false where no text of the
 * rule was at hand.
 *
 * @example
 * ```ts
 * import type { NumberingRule } from 'danvan/documents';
 *
 * const rule: NumberingRule = {
 *   system: 'party',
 *   restarts: 'term',
 *   separates: ['issuer', 'kind'],
 *   joint: 'lead',
 *   isConfirmed: true,
 * };
 * ```
 *
 * @category Documents
 */
export interface NumberingRule extends Interval {
  /** Whose documents it is about. */
  readonly system: Exclude<DocumentSystem, 'unknown'>;
  /** When numbers start from 1 again. */
  readonly restarts: 'term' | 'year' | 'never';
  /** What has a series of its own. */
  readonly separates: readonly ('issuer' | 'kind')[];
  /** Whose series a joint document takes its number from. */
  readonly joint: 'lead' | 'together';
  /** The first number of each series. Defaults to 1. */
  readonly startsAt?: number | undefined;
  /** The act that sets it. */
  readonly legalBasis?: string | undefined;
  /** False where no public source confirms it. */
  readonly isConfirmed: boolean;
}
