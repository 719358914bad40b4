import { defineFindings, error, warning } from '#room/findings';

/** Makes the findings in lifecycles and the moves within them; states and roles are given by their ids. */
export const lifecycleFinding = defineFindings('lifecycle', {
  /** A state that a lifecycle does not have. */
  'unknown-state': error<{ readonly state: string; readonly nearest: string | null }>(),
  /** A state or a move that a lifecycle gives twice. */
  'repeated-state': error<{ readonly state: string }>(),
  /** A state that no moves lead to. */
  'unreachable-state': warning<{ readonly state: string }>(),
  /** A move that the lifecycle does not have, or not for this role; `allowed` are the states open. */
  'move-not-allowed': error<{
    readonly from: string;
    readonly to: string;
    readonly by: string | null;
    readonly allowed: readonly string[];
  }>(),
  /** A move whose requirements are not all met. */
  'requirement-missing': error<{
    readonly from: string;
    readonly to: string;
    readonly missing: readonly string[];
  }>(),
});
