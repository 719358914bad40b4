import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings of figures that were sent more than once, or build on each other. */
export const comparisonFinding = defineFindings('dataset', {
  /** The same figure sent by two reporting lines with the same amount; it is counted once. */
  'sent-by-two-lines': note<{
    readonly counted: string;
    readonly also: string;
    readonly amount: number | null;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** The same figure sent by two reporting lines with different amounts; one is counted. */
  'lines-disagree': warning<{
    readonly counted: string;
    readonly countedAmount: number | null;
    readonly other: string;
    readonly otherAmount: number | null;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** A running total that falls within the year. */
  'cumulative-fell': error<{
    readonly earlier: number;
    readonly later: number;
    readonly earlierPeriod: string;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** A parent's consolidated figure that differs from what its units sent. */
  'consolidated-differs': warning<{
    readonly consolidated: number;
    readonly sum: number;
    readonly difference: number;
    readonly reported: number;
    readonly expected: number;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
});

/** Makes the findings of figures that contradict each other. */
export const ruleFinding = defineFindings('rules', {
  /** A part that is larger than the whole it is counted from. */
  'part-exceeds-whole': error<{
    readonly part: string;
    readonly partAmount: number;
    readonly whole: string;
    readonly wholeAmount: number;
    readonly difference: number;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** The same where reports may break the relation with good reason. */
  'part-may-exceed': warning<{
    readonly part: string;
    readonly partAmount: number;
    readonly whole: string;
    readonly wholeAmount: number;
    readonly difference: number;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** A stated rate that its numerator and denominator do not give. */
  'stated-rate-differs': warning<{
    readonly stated: number;
    readonly recomputed: number;
    readonly difference: number;
    readonly numerator: string;
    readonly numeratorAmount: number;
    readonly denominator: string;
    readonly denominatorAmount: number;
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** Fewer attendances than the sessions that were attended. */
  'fewer-attendances-than-sessions': warning<{
    readonly attendances: number;
    readonly sessions: number;
    readonly sessionIndicator: string;
    readonly difference: number;
  }>(),
  /** A total that is not the sum of its parts. */
  'parts-differ-from-total': error<{
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
    readonly parts: readonly string[];
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** The same where reports may break the relation with good reason. */
  'parts-may-differ': warning<{
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
    readonly parts: readonly string[];
    /** Where the figures are percentages: their difference is in percentage points. */
    readonly percent?: boolean | undefined;
  }>(),
  /** More findings than the call asked for; the rest were not listed. */
  'more-findings': note<{ readonly listed: number; readonly notListed: number }>(),
});
