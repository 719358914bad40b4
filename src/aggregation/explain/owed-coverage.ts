import type { Name } from '#room/organization';
import type { PartialReason } from '../reasons.js';

/**
 * A unit that sent a part of what it owes.
 *
 * Vietnamese: đơn vị gửi chưa đủ.
 *
 * @example
 * ```ts
 * import type { PartlyHeard } from 'danvan/aggregation';
 *
 * const lacking = ({ owedDays, sentDays }: PartlyHeard) => owedDays - sentDays;
 * ```
 *
 * @category Aggregation
 */
export interface PartlyHeard {
  /** The id of the unit. */
  readonly unit: string;
  /** Why not all counts as heard. */
  readonly reason: PartialReason;
  /** Days of the period that it owes. */
  readonly owedDays: number;
  /** Those of them that figures which count cover. */
  readonly sentDays: number;
}

/**
 * Every unit that owes a figure, and how far it was heard.
 *
 * Vietnamese: ai đã gửi, ai chưa gửi.
 *
 * Ids in the order of the hierarchy.
 *
 * @example
 * ```ts
 * import type { OwedCoverage } from 'danvan/aggregation';
 *
 * const isComplete = ({ partial, silent }: OwedCoverage) => partial.length + silent.length === 0;
 * ```
 *
 * @category Aggregation
 */
export interface OwedCoverage {
  /** Ids of units from which all that they owe was heard. */
  readonly reported: readonly string[];
  /** Units from which some of it was heard, and why not all. */
  readonly partial: readonly PartlyHeard[];
  /** Those that have sent nothing. */
  readonly silent: readonly string[];
  /** Those that declared that they do not owe it (không thuộc diện). */
  readonly excused: readonly string[];
  /** Those not heard in full whose days a consolidated figure stands in for, and of whom it is. */
  readonly stoodIn: readonly { readonly unit: string; readonly by: string }[];
  /** The kinds of the units that owe: xã, phường. */
  readonly kinds: readonly Name[];
}
