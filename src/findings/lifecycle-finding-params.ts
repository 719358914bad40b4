/**
 * The findings in lifecycles and the moves within them.
 *
 * Vietnamese: lỗi của quy trình.
 *
 * Part of {@link FindingParams}; states and roles are given by their ids.
 *
 * @example
 * ```ts
 * import type { LifecycleFindingParams } from 'danvan';
 *
 * const params: LifecycleFindingParams['lifecycle/repeated-state'] = { state: 'registered' };
 * ```
 *
 * @category Findings
 */
export interface LifecycleFindingParams {
  /** A state that a lifecycle does not have. */
  readonly 'lifecycle/unknown-state': { readonly state: string; readonly nearest: string | null };
  /** A state or a move that a lifecycle gives twice. */
  readonly 'lifecycle/repeated-state': { readonly state: string };
  /** A state that no moves lead to. */
  readonly 'lifecycle/unreachable-state': { readonly state: string };
  /** A move that the lifecycle does not have, or not for this role; `allowed` are the states open. */
  readonly 'lifecycle/move-not-allowed': {
    readonly from: string;
    readonly to: string;
    readonly by: string | null;
    readonly allowed: readonly string[];
  };
  /** A move whose requirements are not all met. */
  readonly 'lifecycle/requirement-missing': {
    readonly from: string;
    readonly to: string;
    readonly missing: readonly string[];
  };
}
