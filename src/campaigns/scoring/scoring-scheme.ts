import type { Interval, Name } from '#room/organization';

/**
 * One criterion of a scheme: a row that is scored, or a group of rows.
 *
 * Vietnamese: tiêu chí, điểm chuẩn (điểm tối đa).
 *
 * Only criteria without parts are scored; `maximum` of a group is the sum of its parts. A maximum
 * of null is not set yet: nothing is counted for it.
 *
 * @example
 * ```ts
 * import type { Criterion } from 'danvan/campaigns';
 *
 * const reform: Criterion = { id: 'reform', name: { vi: 'Cải cách hành chính' }, maximum: 25 };
 * ```
 *
 * @category Campaigns
 */
export interface Criterion {
  readonly id: string;
  readonly name: Name;
  readonly maximum: number | null;
  /** What has to be shown for it. */
  readonly evidence?: string | undefined;
  readonly criteria?: readonly Criterion[] | undefined;
}

/**
 * Points beside the criteria: a bonus adds them, a penalty takes them off.
 *
 * Vietnamese: điểm thưởng, điểm trừ.
 *
 * Both are written as positive points, up to `maximum`.
 *
 * @example
 * ```ts
 * import type { Adjustment } from 'danvan/campaigns';
 *
 * const late: Adjustment = { id: 'late', kind: 'penalty', name: { vi: 'Nộp chậm' }, maximum: 2 };
 * ```
 *
 * @category Campaigns
 */
export interface Adjustment {
  readonly id: string;
  readonly kind: 'bonus' | 'penalty';
  readonly name: Name;
  readonly maximum: number | null;
}

/**
 * A grade and the least total that earns it, perhaps with least points in some criteria.
 *
 * Vietnamese: mức xếp loại.
 *
 * `from` is included.
 *
 * @example
 * ```ts
 * import type { GradeBand } from 'danvan/campaigns';
 *
 * const good: GradeBand = { id: 'good', name: { vi: 'Tốt' }, from: 80 };
 * ```
 *
 * @category Campaigns
 */
export interface GradeBand {
  readonly id: string;
  readonly name: Name;
  readonly from: number;
  readonly requires?: readonly { readonly criterion: string; readonly least: number }[] | undefined;
}

/**
 * What must hold for a total to count at all.
 *
 * Vietnamese: điều kiện xét công nhận.
 *
 * @example
 * ```ts
 * import type { EligibilityCondition } from 'danvan/campaigns';
 *
 * const dossier: EligibilityCondition = { id: 'dossier', name: { vi: 'Hồ sơ đầy đủ' } };
 * ```
 *
 * @category Campaigns
 */
export interface EligibilityCondition {
  readonly id: string;
  readonly name: Name;
}

/**
 * A way of scoring units or models, as dated data.
 *
 * Vietnamese: bộ tiêu chí, thang điểm.
 *
 * `ties` lists the criteria that decide between equal totals, the first of them first; `cap` is the
 * most that a total with bonus can be. `confirmed` tells whether the numbers come from a source
 * that was read; where they do not, `source` says what is known.
 *
 * @example
 * ```ts
 * import type { ScoringScheme } from 'danvan/campaigns';
 * import { isInForce } from 'danvan/organization';
 *
 * const scheme: ScoringScheme = {
 *   id: 'my-scheme',
 *   name: { vi: 'Bộ tiêu chí của tỉnh' },
 *   maximum: 10,
 *   criteria: [{ id: 'dialogue', name: { vi: 'Đối thoại với Nhân dân' }, maximum: 10 }],
 *   confirmed: false,
 *   from: '2023-01-01',
 * };
 * isInForce(scheme, '2022-12-31'); //=> false
 * ```
 *
 * @category Campaigns
 */
export interface ScoringScheme extends Interval {
  readonly id: string;
  readonly name: Name;
  readonly maximum: number | null;
  readonly cap?: number | undefined;
  readonly criteria: readonly Criterion[];
  readonly adjustments?: readonly Adjustment[] | undefined;
  readonly bands?: readonly GradeBand[] | undefined;
  readonly ties?: readonly string[] | undefined;
  readonly conditions?: readonly EligibilityCondition[] | undefined;
  readonly legalBasis?: string | undefined;
  readonly source?: string | undefined;
  readonly confirmed: boolean;
}
