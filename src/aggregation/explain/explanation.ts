import type { FindingNames } from '#room/findings';
import type { CombiningRules, Indicator, Observation } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import type { Comparison } from '../comparison.js';
import type { MissingPolicy } from '../missing-policy.js';
import type { ConsolidatedChoice } from './consolidated-choice.js';
import type { Contributor, TermPair } from './contributor.js';
import type { LeftOut } from './left-out.js';
import type { OwedCoverage } from './owed-coverage.js';

/**
 * What was asked for when a table was made, as far as it changes a figure.
 *
 * Vietnamese: cách tính được yêu cầu.
 *
 * @example
 * ```ts
 * import type { CountingPolicy } from 'danvan/aggregation';
 *
 * const isStrict = ({ missing }: CountingPolicy) => missing === 'strict';
 * ```
 *
 * @category Aggregation
 */
export interface CountingPolicy {
  /** What was asked of missing figures. */
  readonly missing: MissingPolicy;
  /** `zero-taken`: silent units were taken as zero · `total-withheld`: no total until all are in. */
  readonly effect: 'none' | 'zero-taken' | 'total-withheld';
  /** Whether observations with an error count too. */
  readonly countErrors: boolean;
  /** Whether only those who sent both sides were compared. */
  readonly likeForLike: boolean;
  /** What was counted, planned, how much it changed, or a base. */
  readonly measure: Observation['measure'];
  /** The category of a breakdown, by field; empty for the total. */
  readonly categories: Readonly<Record<string, string>>;
}

/**
 * A comparison, with who sent which side of it.
 *
 * Vietnamese: so sánh và các đơn vị gửi.
 *
 * A unit is in `both` where it sent both for the same days of the year in the same way.
 *
 * @example
 * ```ts
 * import type { ComparedSenders } from 'danvan/aggregation';
 *
 * const isLike = ({ onlyNow, onlyThen }: ComparedSenders) => onlyNow.length + onlyThen.length === 0;
 * ```
 *
 * @category Aggregation
 */
export interface ComparedSenders extends Comparison {
  /** Ids of units heard in both periods. */
  readonly both: readonly string[];
  /** Ids of units heard in the later period only. */
  readonly onlyNow: readonly string[];
  /** Ids of units heard in the earlier period only. */
  readonly onlyThen: readonly string[];
}

/**
 * Where one figure of a table comes from: all that was counted, and all that was not.
 *
 * Vietnamese: giải trình số liệu.
 *
 * Made by {@link explain}; {@link explanationText} says it in words.
 *
 * @example
 * ```ts
 * import type { Explanation } from 'danvan';
 *
 * const positions = ({ contributors }: Explanation) =>
 *   contributors.flatMap(({ observations }) => observations.map(({ position }) => position));
 * ```
 *
 * @category Aggregation
 */
export interface Explanation {
  /** The figure itself. */
  readonly cell: Cell;
  /** What is counted. */
  readonly indicator: Indicator;
  /** The period of the cell. */
  readonly period: Period;
  /** Ids of the units that it is of. */
  readonly units: readonly string[];
  /** `own` for what a unit did itself beside the units below it. */
  readonly role: 'unit' | 'own' | 'unallocated';
  /** How it combines over units, time and reporting lines. */
  readonly rules: CombiningRules;
  /** Of a rate: whether it stands as it was sent, and was not recomputed. */
  readonly isStated: boolean;
  /**
   * What adds up to the figure; none for a rate that was recomputed. Of a total that is withheld
   * (`strict`) what is there so far.
   */
  readonly contributors: readonly Contributor[];
  /** Of a recomputed rate: the terms that add up to both sides of it. */
  readonly pairs: readonly TermPair[];
  /** Who owes the figure, and who was heard. */
  readonly coverage: OwedCoverage;
  /** What was sent and not counted, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Where a consolidated figure stood against those below it, and which was taken. */
  readonly choices: readonly ConsolidatedChoice[];
  /** Who sent both sides of a comparison, where there is one. */
  readonly comparison?: ComparedSenders;
  /** What was asked of missing and wrong figures, and what that did. */
  readonly policy: CountingPolicy;
  /** What the units, indicators and lines are called, by id. */
  readonly names: FindingNames;
}
