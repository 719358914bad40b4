import type { ReviewAnnex } from '../../review/own-annexes.js';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * What a submission to those above is composed from.
 *
 * Vietnamese: tờ trình.
 *
 * @example
 * ```ts
 * import type { SubmissionOptions } from 'danvan/report';
 *
 * const isBare = ({ annexes = [] }: SubmissionOptions): boolean => annexes.length === 0;
 * ```
 *
 * @category Letters
 */
export interface SubmissionOptions extends Omit<LetterOptions, 'subject'> {
  /** What is proposed, after the kind of document: “về việc phê duyệt kế hoạch …”. */
  readonly subject: string;
  /** Why it is needed. Defaults to dots. */
  readonly reasons?: string | readonly string[] | undefined;
  /** What is laid before those above. Defaults to dots. */
  readonly contents?: string | readonly string[] | undefined;
  /** What they are asked for. Left out where nothing is said. */
  readonly asks?: string | readonly string[] | undefined;
  /** What is attached: blocks under a title, or documents that were composed, such as a plan. */
  readonly annexes?: readonly ReviewAnnex[] | undefined;
}
