/**
 * The findings in campaigns, skilful-mobilization models and scoring sheets.
 *
 * Vietnamese: lỗi của phong trào, mô hình và bảng chấm điểm.
 *
 * Part of {@link FindingParams}.
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
  /** A model that is named, as replicated or commended for instance, but is not in the list. */
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

  /** Two campaigns under one id; the later one is left out. */
  readonly 'campaigns/duplicate-campaign': { readonly campaign: string };
  /** A campaign that is named but is not in the list. */
  readonly 'campaigns/unknown-campaign': {
    readonly campaign: string;
    readonly nearest: string | null;
  };
  /** A campaign that is said to be carried out together with itself. */
  readonly 'campaigns/integrates-itself': { readonly campaign: string };
  /** A theme year whose period is not one year. */
  readonly 'campaigns/theme-year-without-year': { readonly campaign: string };
  /** An event whose days do not all lie in the period of its campaign. */
  readonly 'campaigns/event-outside-period': {
    readonly event: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly period: string;
  };
  /** A goal that is due on a day outside the period of its campaign. */
  readonly 'campaigns/due-outside-period': {
    readonly goal: string;
    readonly dueDate: string;
    readonly period: string;
  };
  /** A goal with a number that nothing gives a unit. */
  readonly 'campaigns/goal-without-unit': { readonly goal: string };
  /** Two goals of one campaign under one id. */
  readonly 'campaigns/repeated-goal': { readonly goal: string };
  /** Progress of a goal that the campaign does not have; it is not counted. */
  readonly 'campaigns/unknown-goal': { readonly goal: string; readonly nearest: string | null };
  /** Progress in another unit than that of the goal; it is not counted. */
  readonly 'campaigns/goal-unit-differs': {
    readonly goal: string;
    readonly unit: string;
    readonly expected: string;
  };
  /** A document that is referred to but not known. */
  readonly 'campaigns/unknown-document': {
    readonly document: string;
    readonly nearest: string | null;
  };

  /** Two commendations under one id; the later one is left out. */
  readonly 'campaigns/duplicate-commendation': { readonly commendation: string };
  /** A commendation that names no deciding document. */
  readonly 'campaigns/commendation-without-decision': { readonly commendation: string };
  /** A model or unit that one commendation names twice; it counts once. */
  readonly 'campaigns/repeated-recipient': {
    readonly commendation: string;
    readonly recipient: string;
  };
  /** A model that is recognised, but that no decision of recognition names. */
  readonly 'campaigns/recognised-without-decision': { readonly model: string };
  /** A model that a decision of recognition names, but that is not recognised by its own state. */
  readonly 'campaigns/decision-without-recognition': {
    readonly commendation: string;
    readonly model: string;
    readonly state: string;
  };
  /** A decision of recognition with an earlier day than the step that it should follow. */
  readonly 'campaigns/decision-before-review': {
    readonly commendation: string;
    readonly model: string;
    readonly date: string;
    readonly reviewed: string;
  };

  /** A level that no scheme of levels has. */
  readonly 'campaigns/unknown-level': {
    readonly model: string;
    readonly level: string;
    readonly nearest: string | null;
  };
  /** A level that is not in force on the day on which a model is, or comes, to it. */
  readonly 'campaigns/level-not-in-force': {
    readonly model: string;
    readonly level: string;
    readonly date: string;
  };
  /** A sheet of a day on which its scheme is not in force. */
  readonly 'campaigns/scheme-not-in-force': { readonly scheme: string; readonly date: string };
  /** Points for a criterion that asks for evidence, without any. */
  readonly 'campaigns/evidence-missing': { readonly criterion: string };
  /** A band that begins above what the scheme can give. */
  readonly 'campaigns/band-out-of-reach': {
    readonly band: string;
    readonly from: number;
    readonly maximum: number;
  };
}
