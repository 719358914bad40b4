import type { Finding } from '#room/findings';
import type { Name } from '#room/organization';

/**
 * Which of the two scores counts.
 *
 * Vietnamese: điểm tự chấm, điểm thẩm định.
 *
 * @example
 * ```ts
 * import type { ScoreBasis } from 'danvan/campaigns';
 *
 * const basis: ScoreBasis = 'appraised';
 * ```
 *
 * @category Campaigns
 */
export type ScoreBasis = 'self' | 'appraised';

/**
 * What became of one criterion, bonus or penalty.
 *
 * Vietnamese: kết quả chấm theo tiêu chí.
 *
 * `points` is null while anything below is missing; `partial` is what is there. `reason`: `scored`
 * · `missing`: no score of the basis · `refused`: the score is out of range or the maximum is not
 * set, see the findings · `sum`: a group · `partial-sum`: a group with something missing ·
 * `not-claimed`: a bonus or penalty that the sheet does not name. `difference` is appraised less
 * self.
 *
 * @example
 * ```ts
 * import type { CriterionScore } from 'danvan/campaigns';
 *
 * const isMissing = ({ points }: CriterionScore): boolean => points === null;
 * ```
 *
 * @category Campaigns
 */
export interface CriterionScore {
  readonly id: string;
  readonly name: Name;
  readonly kind: 'criterion' | 'bonus' | 'penalty';
  readonly maximum: number | null;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly difference: number | null;
  readonly points: number | null;
  readonly partial: number;
  readonly reason: 'scored' | 'missing' | 'refused' | 'sum' | 'partial-sum' | 'not-claimed';
  /** Ids of the criteria at or below it that have no points. */
  readonly missing: readonly string[];
  readonly evidence: readonly string[];
  readonly note?: string | undefined;
  readonly parts: readonly CriterionScore[];
}

/**
 * How much of a sheet is filled in: criteria scored of those to score, and their points.
 *
 * Vietnamese: mức độ đầy đủ của bảng chấm điểm.
 *
 * Bonus and penalties are not part of it.
 *
 * @example
 * ```ts
 * import type { ScoreCoverage } from 'danvan/campaigns';
 *
 * const coverage: ScoreCoverage = { scored: 4, expected: 5, maximumScored: 80 };
 * ```
 *
 * @category Campaigns
 */
export interface ScoreCoverage {
  readonly scored: number;
  readonly expected: number;
  /** What the scored criteria could have given together. */
  readonly maximumScored: number;
}

/**
 * The result of a scoring sheet.
 *
 * Vietnamese: kết quả chấm điểm, xếp loại.
 *
 * `total` is null while a score is missing; `partial` adds what is there, and `range` tells where
 * the total can still end, null where a maximum is not set. `eligible` is null while a condition is
 * not known. `grade` is the id of a band, null unless the total is complete, the conditions hold
 * and a band is reached.
 *
 * @example
 * ```ts
 * import type { ScoreResult } from 'danvan/campaigns';
 *
 * const isComplete = ({ total }: ScoreResult): boolean => total !== null;
 * ```
 *
 * @category Campaigns
 */
export interface ScoreResult {
  readonly scheme: string;
  readonly subject: string;
  readonly basis: ScoreBasis;
  readonly total: number | null;
  readonly partial: number;
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly coverage: ScoreCoverage;
  readonly eligible: boolean | null;
  readonly grade: string | null;
  readonly criteria: readonly CriterionScore[];
  readonly adjustments: readonly CriterionScore[];
  readonly findings: readonly Finding[];
}
