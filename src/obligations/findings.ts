import { defineFindings, error, warning } from '#room/findings';

/** Makes the findings of whoever sends or owes figures. */
export const senderFinding = defineFindings('dataset', {
  /** An observation of a unit that the hierarchy does not hold. */
  'unknown-unit': error<{ readonly unit: string; readonly nearest: string | null }>(),
});

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
