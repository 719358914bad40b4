import { defineFindings, error, warning } from '#room/findings';
import type { BesideSum, OnLines, Worded } from '../facts.js';

/** Makes the findings of figures that do not go with what the unit sent else. */
export const pastFinding = defineFindings('rules', {
  /** A figure hundreds of times above or below what the unit sends else. */
  'amount-out-of-scale': warning<{
    readonly amount: number;
    readonly usual: number;
    /** How many other reports tell what is usual. */
    readonly others: number;
    /** The amount that was perhaps meant. */
    readonly perhaps?: number | undefined;
    readonly money?: boolean | undefined;
  }>(),
  /** A figure far from all that the unit sent before. */
  'outside-earlier-range': warning<{
    readonly amount: number;
    readonly usual: number;
    readonly least: number;
    readonly most: number;
    /** How many earlier reports there are. */
    readonly earlier: number;
    readonly percent?: boolean | undefined;
  }>(),
  /** Figures of a year that are perhaps running totals and do not say so. */
  'looks-like-running-totals': warning<{
    readonly periods: readonly string[];
    readonly amounts: readonly number[];
  }>(),
  /** A report with the figures of the one before. */
  'copied-from-before': warning<{ readonly otherPeriod: string; readonly figures: number }>(),
  /** A figure of days on which the unit was not there. */
  'unit-not-in-force': warning<{
    /** The first day on which it is there after that. */
    readonly from?: string | undefined;
    /** The last day on which it was there before that. */
    readonly to?: string | undefined;
    /** How many figures there are. */
    readonly figures: number;
  }>(),
  /** Reports within the days of a longer one that are more than it. */
  'shorter-exceed-longer': error<
    BesideSum &
      OnLines & {
        readonly amount: number;
        readonly value?: Worded;
        readonly parts: readonly string[];
      }
  >(),
  /** The same unless the words of the figures mean more than usual. */
  'shorter-may-exceed-longer': warning<
    BesideSum &
      OnLines & {
        readonly amount: number;
        readonly value?: Worded;
        readonly parts: readonly string[];
      }
  >(),
});
