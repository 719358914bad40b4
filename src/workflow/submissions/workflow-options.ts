import type { Lifecycle } from '#room/lifecycle';
import { usualLifecycle } from './usual-lifecycle.js';

/**
 * How the states of submissions are understood.
 *
 * Vietnamese: quy trình áp dụng.
 *
 * @example
 * ```ts
 * import { submissionLifecycle } from 'danvan/vietnam';
 * import type { WorkflowOptions } from 'danvan/workflow';
 *
 * const options: WorkflowOptions = { lifecycle: submissionLifecycle };
 * ```
 *
 * @category Workflow
 */
export interface WorkflowOptions {
  /** The states and moves, with the milestones `submitted`, `returned`, `accepted`. Defaults to the usual ones. */
  readonly lifecycle?: Lifecycle | undefined;
}

/** The lifecycle that is asked for, or the usual one. */
export const lifecycleOf = ({ lifecycle }: WorkflowOptions): Lifecycle =>
  lifecycle ?? usualLifecycle;
