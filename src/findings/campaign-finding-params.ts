/**
 * The findings in campaigns, skilful-mobilization models and scoring sheets.
 *
 * Term: lỗi của phong trào, mô hình và bảng chấm điểm. Part of {@link FindingParams}.
 *
 * @example
 * ```ts
 * import type { CampaignFindingParams } from 'danvan';
 *
 * const params: CampaignFindingParams['campaigns/score-out-of-range'] = {
 *   criterion: 'reform',
 *   score: 26,
 *   maximum: 25,
 * };
 * ```
 *
 * @category Findings
 */
export interface CampaignFindingParams {
  /** A criterion, bonus or penalty that the scheme does not have. */
  readonly 'campaigns/unknown-criterion': {
    readonly criterion: string;
    readonly nearest: string | null;
  };
  /** An id that a scheme, or the score of a criterion that a sheet, gives twice. */
  readonly 'campaigns/repeated-criterion': { readonly criterion: string };
  /** A score below zero or above the maximum of its criterion; it is not counted. */
  readonly 'campaigns/score-out-of-range': {
    readonly criterion: string;
    readonly score: number;
    readonly maximum: number;
  };
  /** A score of a group, whose parts are scored instead; it is not counted. */
  readonly 'campaigns/score-of-group': { readonly criterion: string };
  /** A score of a criterion whose maximum the scheme leaves open; it is not counted. */
  readonly 'campaigns/maximum-not-set': { readonly criterion: string };
  /** Parts whose maxima do not add up to that of their group, or of the scheme. */
  readonly 'campaigns/maxima-differ': {
    readonly criterion: string;
    readonly maximum: number;
    readonly sum: number;
  };
  /** A condition that the scheme does not have. */
  readonly 'campaigns/unknown-condition': {
    readonly condition: string;
    readonly nearest: string | null;
  };

  /** Two models under one id; the later one is left out. */
  readonly 'campaigns/duplicate-model': { readonly model: string };
  /** A field that the catalogue of fields does not have. */
  readonly 'campaigns/unknown-field': {
    readonly model: string;
    readonly field: string;
    readonly nearest: string | null;
  };
  /** A field that is not in force in the year of the cohort. */
  readonly 'campaigns/field-not-in-force': {
    readonly model: string;
    readonly field: string;
    /** The year, as text. */
    readonly cohort: string;
  };
  /** A model that carries on another one which is not in the list. */
  readonly 'campaigns/unknown-model': { readonly model: string; readonly nearest: string | null };
  /** Models that replicate each other in a circle. */
  readonly 'campaigns/replication-cycle': { readonly models: readonly string[] };
  /** Items of the registration that are not filled in. */
  readonly 'campaigns/registration-incomplete': {
    readonly model: string;
    readonly items: readonly string[];
  };
  /** The last step of a history leads to another state than the one that the model has. */
  readonly 'campaigns/state-differs': {
    readonly model: string;
    readonly state: string;
    readonly reached: string;
  };
  /** Steps or transfers that do not follow each other: days that go back, or levels that do not meet. */
  readonly 'campaigns/history-broken': { readonly model: string };
  /** More models at a later step of one cohort than at an earlier one. */
  readonly 'campaigns/cohort-counts-disagree': {
    /** The year, as text. */
    readonly cohort: string;
    readonly earlier: string;
    readonly earlierCount: number;
    readonly later: string;
    readonly laterCount: number;
  };
  /** A stated number of models that is not the number in the list. */
  readonly 'campaigns/stated-count-differs': {
    readonly key: string;
    readonly stated: number;
    readonly counted: number;
  };
}
