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
  readonly system: Exclude<DocumentSystem, 'unknown'>;
  readonly restarts: 'term' | 'year' | 'never';
  readonly separates: readonly ('issuer' | 'kind')[];
  readonly joint: 'lead' | 'together';
  /** The first number of each series. Defaults to 1. */
  readonly startsAt?: number | undefined;
  readonly legalBasis?: string | undefined;
  readonly isConfirmed: boolean;
}
