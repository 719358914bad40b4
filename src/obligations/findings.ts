import { defineFindings, warning } from '#room/findings';

/** Makes the findings of reports against what was owed. */
export const obligationFinding = defineFindings('organization', {
  /** A report that nobody asked of the unit for the period. */
  'unexpected-report': warning<{
    readonly unit: string;
    readonly form: string;
    readonly period: string;
  }>(),
  /** A report received without a due date to judge it by. */
  'no-due-date': warning<{
    readonly unit: string;
    readonly form: string;
    readonly period: string;
  }>(),
});
