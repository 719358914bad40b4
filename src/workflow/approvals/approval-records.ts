import type { Obligation } from '#room/obligations';
import type { Hierarchy } from '#room/organization';
import type { Submission } from '../submissions/submission.js';
import type { WorkflowOptions } from '../submissions/workflow-options.js';
import type { Approval } from './approval.js';

/**
 * What an approval rests on.
 *
 * Vietnamese: căn cứ phê duyệt.
 *
 * @example
 * ```ts
 * import type { ApprovalRecords } from 'danvan/workflow';
 *
 * const owed = ({ obligations }: ApprovalRecords): number => obligations.length;
 * ```
 *
 * @category Workflow
 */
export interface ApprovalRecords extends WorkflowOptions {
  /** Who stands below whom. */
  readonly hierarchy: Hierarchy;
  /** What is owed, from {@link obligationsOf}. */
  readonly obligations: readonly Obligation[];
  /** What was sent. */
  readonly submissions: readonly Submission[];
  /** The approvals so far. Defaults to none. */
  readonly approvals?: readonly Approval[] | undefined;
}
