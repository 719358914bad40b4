import { defineFindings, error, warning, type FindingSource } from '#room/findings';
import type { ObservedValue } from '#room/indicators';

/** Makes the findings in the observations of a dataset. */
export const datasetFinding = defineFindings('dataset', {
  /** An observation on a reporting line that the dataset does not hold. */
  'unknown-line': error<{ readonly line: string; readonly nearest: string | null }>(),
  /** The same figure sent twice on one line; the first is counted. */
  'repeated-observation': error<{
    /** The places in the list that was given, counted from 0. */
    readonly first: number;
    readonly second: number;
    readonly firstValue?: ObservedValue | undefined;
    readonly secondValue?: ObservedValue | undefined;
    readonly firstSource?: FindingSource | undefined;
    readonly secondSource?: FindingSource | undefined;
  }>(),
  /** An amount with more digits after the comma than the indicator has. */
  'too-many-decimals': warning<{ readonly amount: number; readonly decimals: number }>(),
  /** An amount below zero where only counts and sums can stand. */
  'negative-amount': error<{ readonly amount: number }>(),
  /** An amount that a number cannot hold to its last digit; it does not count. */
  'amount-too-large': error<{ readonly amount: number; readonly most: number }>(),
  /** A category that the list of its breakdown does not have; the list may be extended. */
  'unknown-category': warning<{
    readonly field: string;
    readonly category: string;
    /** The categories of that field; none where the indicator is not broken down by it. */
    readonly known: readonly string[];
  }>(),
});
