import { defineFindings, error, warning, type FindingNames } from '#room/findings';

/** Makes the findings in campaigns, models and scoring sheets. */
export const campaignFinding = defineFindings('campaigns', {
  /** A criterion, bonus or penalty that the scheme does not have. */
  'unknown-criterion': error<{
    readonly criterion: string;
    readonly nearest: string | null;
  }>(),
  /** An id that a scheme, or the score of a criterion that a sheet, gives twice. */
  'repeated-criterion': error<{ readonly criterion: string }>(),
  /** A score below zero or above the maximum of its criterion; it is not counted. */
  'score-out-of-range': error<{
    readonly criterion: string;
    readonly score: number;
    readonly maximum: number;
  }>(),
  /** A score of a group, whose parts are scored instead; it is not counted. */
  'score-of-group': error<{ readonly criterion: string }>(),
  /** A score of a criterion whose maximum the scheme leaves open; it is not counted. */
  'maximum-not-set': error<{ readonly criterion: string }>(),
  /** Parts whose maxima do not add up to that of their group, or of the scheme. */
  'maxima-differ': error<{
    readonly criterion: string;
    readonly maximum: number;
    readonly sum: number;
  }>(),
  /** A condition that the scheme does not have. */
  'unknown-condition': error<{
    readonly condition: string;
    readonly nearest: string | null;
  }>(),
  /** Two models under one id; the later one is left out. */
  'duplicate-model': error<{ readonly model: string }>(),
  /** A field that the catalogue of fields does not have. */
  'unknown-field': error<{
    readonly model: string;
    readonly field: string;
    readonly nearest: string | null;
  }>(),
  /** A field that is not in force in the year of the cohort. */
  'field-not-in-force': warning<{
    readonly model: string;
    readonly field: string;
    /** The year, as text. */
    readonly cohort: string;
  }>(),
  /** A model that is named, as replicated or commended for instance, but is not in the list. */
  'unknown-model': error<{ readonly model: string; readonly nearest: string | null }>(),
  /** Models that replicate each other in a circle. */
  'replication-cycle': error<{ readonly models: readonly string[] }>(),
  /** Items of the registration that are not filled in. */
  'registration-incomplete': warning<{
    readonly model: string;
    readonly items: readonly string[];
  }>(),
  /** The last step of a history leads to another state than the one that the model has. */
  'state-differs': error<{
    readonly model: string;
    readonly state: string;
    readonly reached: string;
  }>(),
  /** Steps or transfers that do not follow each other: days that go back, or levels that do not meet. */
  'history-broken': error<{ readonly model: string }>(),
  /** More models at a later step of one cohort than at an earlier one. */
  'cohort-counts-disagree': error<{
    /** The year, as text. */
    readonly cohort: string;
    readonly earlier: string;
    readonly earlierCount: number;
    readonly later: string;
    readonly laterCount: number;
  }>(),
  /** A stated number that is not the one that was counted in the list. */
  'stated-count-differs': error<{
    readonly key: string;
    readonly stated: number;
    readonly counted: number;
    /** What was counted; models, commendations or anything else. */
    readonly what?: FindingNames[string] | undefined;
  }>(),
  /** Two campaigns under one id; the later one is left out. */
  'duplicate-campaign': error<{ readonly campaign: string }>(),
  /** A campaign that is named but is not in the list. */
  'unknown-campaign': error<{
    readonly campaign: string;
    readonly nearest: string | null;
  }>(),
  /** A campaign that is said to be carried out together with itself. */
  'integrates-itself': error<{ readonly campaign: string }>(),
  /** A theme year whose period is not one year. */
  'theme-year-without-year': warning<{ readonly campaign: string }>(),
  /** An event whose days do not all lie in the period of its campaign. */
  'event-outside-period': warning<{
    readonly event: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly period: string;
  }>(),
  /** A goal that is due on a day outside the period of its campaign. */
  'due-outside-period': warning<{
    readonly goal: string;
    readonly dueDate: string;
    readonly period: string;
  }>(),
  /** A goal with a number that nothing gives a unit. */
  'goal-without-unit': warning<{ readonly goal: string }>(),
  /** Two goals of one campaign under one id. */
  'repeated-goal': error<{ readonly goal: string }>(),
  /** Progress of a goal that the campaign does not have; it is not counted. */
  'unknown-goal': error<{ readonly goal: string; readonly nearest: string | null }>(),
  /** Progress in another unit than that of the goal; it is not counted. */
  'goal-unit-differs': error<{
    readonly goal: string;
    readonly unit: string;
    readonly expected: string;
  }>(),
  /** A document that is referred to but not known. */
  'unknown-document': error<{
    readonly document: string;
    readonly nearest: string | null;
  }>(),
  /** Two commendations under one id; the later one is left out. */
  'duplicate-commendation': error<{ readonly commendation: string }>(),
  /** A commendation that names no deciding document. */
  'commendation-without-decision': warning<{ readonly commendation: string }>(),
  /** A model or unit that one commendation names twice; it counts once. */
  'repeated-recipient': error<{
    readonly commendation: string;
    readonly recipient: string;
  }>(),
  /** A model that is recognised, but that no decision of recognition names. */
  'recognised-without-decision': warning<{ readonly model: string }>(),
  /** A model that a decision of recognition names, but that is not recognised by its own state. */
  'decision-without-recognition': error<{
    readonly commendation: string;
    readonly model: string;
    readonly state: string;
  }>(),
  /** A decision of recognition with an earlier day than the step that it should follow. */
  'decision-before-review': error<{
    readonly commendation: string;
    readonly model: string;
    readonly date: string;
    readonly reviewed: string;
  }>(),
  /** A level that no scheme of levels has. */
  'unknown-level': error<{
    readonly model: string;
    readonly level: string;
    readonly nearest: string | null;
  }>(),
  /** A level that is not in force on the day on which a model is, or comes, to it. */
  'level-not-in-force': warning<{
    readonly model: string;
    readonly level: string;
    readonly date: string;
  }>(),
  /** A sheet of a day on which its scheme is not in force. */
  'scheme-not-in-force': warning<{ readonly scheme: string; readonly date: string }>(),
  /** Points for a criterion that asks for evidence, without any. */
  'evidence-missing': warning<{ readonly criterion: string }>(),
  /** A band that begins above what the scheme can give. */
  'band-out-of-reach': error<{
    readonly band: string;
    readonly from: number;
    readonly maximum: number;
  }>(),
});
