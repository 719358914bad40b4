import { defineFindings, error, warning } from '#room/findings';

/** Makes the findings in the observations of a dataset. */
export const datasetFinding = defineFindings('dataset', {
  /** An observation on a reporting line that the dataset does not hold. */
  'unknown-line': error<{ readonly line: string; readonly nearest: string | null }>(),
  /** The same figure sent twice on one line; the first is counted. */
  'repeated-observation': error<{ readonly first: number; readonly second: number }>(),
  /** An amount with more digits after the comma than the indicator has. */
  'too-many-decimals': warning<{ readonly amount: number; readonly decimals: number }>(),
  /** An amount below zero where only counts and sums can stand. */
  'negative-amount': error<{ readonly amount: number }>(),
});
