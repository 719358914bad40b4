import { defineFindings, error, note, warning } from '#room/findings';
import type {
  About,
  BesideSum,
  Breakdown,
  Fall,
  OnLines,
  Part,
  Parts,
  TwoLines,
  TwoReports,
  Worded,
} from './facts.js';

/** Makes the findings of figures that were sent more than once, or build on each other. */
export const comparisonFinding = defineFindings('dataset', {
  /** The same figure sent by two reporting lines with the same amount; it is counted once. */
  'sent-by-two-lines': note<TwoLines & { readonly also: string; readonly amount: number | null }>(),
  /** The same figure sent by two reporting lines with different amounts; one is counted. */
  'lines-disagree': warning<
    TwoLines & {
      readonly countedAmount: number | null;
      readonly other: string;
      readonly otherAmount: number | null;
    }
  >(),
  /** A running total that falls within the year. */
  'cumulative-fell': error<Fall>(),
  /** A running total that falls unless its words mean more than usual. */
  'cumulative-implausible': warning<Fall>(),
  /** A running total whose last days cannot be told from those before. */
  'cumulative-not-apart': note<Omit<TwoReports, 'implausible'>>(),
  /** A parent's consolidated figure that differs from what its units sent. */
  'consolidated-differs': warning<
    BesideSum & {
      readonly consolidated: number;
      readonly consolidatedValue?: Worded;
      readonly reported: number;
      readonly expected: number;
    }
  >(),
  /** A report that differs from the shorter ones that fill its days. */
  'longer-report-differs': warning<
    BesideSum &
      OnLines & {
        readonly amount: number;
        readonly value?: Worded;
        readonly parts: readonly string[];
      }
  >(),
  /** A running total that differs from what was sent for its days. */
  'cumulative-differs': warning<
    BesideSum &
      OnLines & {
        readonly amount: number;
        readonly value?: Worded;
        readonly parts: readonly string[];
      }
  >(),
  /** Two states of the same day that differ. */
  'states-differ': warning<TwoReports>(),
  /** Two reports of which each has days that the other has not, and that have days in common. */
  'reports-cross': warning<TwoReports>(),
  /** “Không phát sinh” for days of which a figure was sent. */
  'nil-denied': warning<{
    readonly amount: number;
    readonly value?: Worded;
    readonly otherPeriod: string;
    readonly otherUnit: string;
    readonly percent?: boolean | undefined;
  }>(),
  /** Figures of an organization that no total of a place reaches. */
  'figure-without-total': warning<{ readonly within: string; readonly figures: number }>(),
  /** Figures of an organization that serves a place, of what the places send too. */
  'figure-beside-places': note<{ readonly within: string; readonly figures: number }>(),
  /** A figure of its own of a unit above others that equals the sum of theirs. */
  'own-figure-equals-sum': warning<{
    readonly amount: number;
    readonly units: number;
    readonly percent?: boolean | undefined;
  }>(),
  /** Figures of its own of a unit above others that sent theirs. */
  'own-figure-above': note<{
    readonly amount: number | null;
    readonly units: number;
    readonly value?: Worded;
    readonly percent?: boolean | undefined;
  }>(),
  /** Sums of an indicator that are larger than a number can hold exactly. */
  'sum-too-large': warning<{ readonly sum: number; readonly most: number }>(),
  /** A change as it was stated that the counted figures do not give. */
  'change-differs': warning<
    About & {
      readonly stated: number;
      readonly statedValue?: Worded;
      readonly counted: number;
      readonly amount: number;
      readonly base: number;
      readonly basePeriod: string;
      readonly difference: number;
    }
  >(),
  /** An earlier figure as a later report states it that differs from the one that was counted. */
  'base-differs': warning<
    About & {
      readonly stated: number;
      readonly statedValue?: Worded;
      readonly counted: number;
      readonly basePeriod: string;
      readonly difference: number;
    }
  >(),
  /** The figure of a line that contains others, which differs from theirs. */
  'including-line-differs': warning<
    BesideSum & {
      readonly line: string;
      readonly amount: number;
      readonly value?: Worded;
      readonly lines: readonly string[];
    }
  >(),
  /** One joint activity with two figures. */
  'activity-differs': warning<
    Omit<TwoReports, 'otherPeriod'> & {
      readonly activity: string;
      readonly otherUnit: string;
    }
  >(),
});

/** Makes the findings of figures that contradict each other. */
export const ruleFinding = defineFindings('rules', {
  /** A part that is larger than the whole it is counted from. */
  'part-exceeds-whole': error<Part>(),
  /** The same where reports may break the relation with good reason. */
  'part-may-exceed': warning<Part>(),
  /** The same unless the words of the figures mean more than usual. */
  'part-implausible': warning<Part>(),
  /** A stated rate that its numerator and denominator do not give. */
  'stated-rate-differs': warning<
    About & {
      readonly stated: number;
      readonly recomputed: number;
      readonly difference: number;
      readonly numerator: string;
      readonly numeratorAmount: number;
      readonly denominator: string;
      readonly denominatorAmount: number;
      readonly statedValue?: Worded;
      readonly numeratorValue?: Worded;
      readonly denominatorValue?: Worded;
    }
  >(),
  /** A rate of a part that is more than the whole. */
  'rate-out-of-range': warning<{
    readonly rate: number;
    readonly most: number;
    readonly value?: Worded;
    readonly percent?: boolean | undefined;
  }>(),
  /** A rate that was perhaps written as a fraction. */
  'rate-like-fraction': warning<{
    readonly rate: number;
    readonly perhaps: number;
    readonly percent?: boolean | undefined;
  }>(),
  /** Fewer attendances than the sessions that were attended. */
  'fewer-attendances-than-sessions': warning<{
    readonly attendances: number;
    readonly sessions: number;
    readonly sessionIndicator: string;
    readonly difference: number;
    readonly attendancesValue?: Worded;
    readonly sessionsValue?: Worded;
    readonly implausible?: boolean | undefined;
  }>(),
  /** A total that is not the sum of its parts. */
  'parts-differ-from-total': error<Parts>(),
  /** The same where reports may break the relation with good reason. */
  'parts-may-differ': warning<Parts>(),
  /** The same unless the words of the figures mean more than usual. */
  'parts-implausible': warning<Parts>(),
  /** A total that is not the sum of the categories of a breakdown. */
  'breakdown-differs': error<Breakdown>(),
  /** The same where reports may do so with good reason, or where words mean more than usual. */
  'breakdown-may-differ': warning<Breakdown>(),
  /** A figure of days on which its indicator is not counted. */
  'not-counted-then': warning<{
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }>(),
  /** A sum over days before and after its indicator got another meaning. */
  'definition-changed': warning<{
    readonly on: string;
    readonly what: string;
    /** The same in English, where it was given. */
    readonly inEnglish?: string | undefined;
  }>(),
  /** A figure of an indicator that is not to be used any more. */
  'indicator-deprecated': note<{ readonly indicator: string; readonly use?: string | undefined }>(),
  /** More findings than the call asked for; the rest were not listed. */
  'more-findings': note<{ readonly listed: number; readonly notListed: number }>(),
});
