export {
  campaignEventKinds,
  campaignEventStates,
  campaignKinds,
  type CampaignEventKind,
  type CampaignEventState,
  type CampaignKind,
} from './campaigns/campaign-kinds.js';
export type { CampaignInput } from './campaigns/campaign-schema.js';
export type { Campaign, CampaignEvent, CampaignGoal, CampaignScope } from './campaigns/campaign.js';
export { campaignsAt } from './campaigns/campaigns-at.js';
export { countCampaignEvents, type EventCount } from './campaigns/count-campaign-events.js';
export { goalProgress, type GoalProgress, type GoalReport } from './campaigns/goal-progress.js';
export { integrationsOf } from './campaigns/integrations-of.js';
export { readCampaigns, type CampaignOptions, type Campaigns } from './campaigns/read-campaigns.js';
export { unitsOfCampaign } from './campaigns/units-of-campaign.js';
export { checkRecognition } from './commendations/check-recognition.js';
export type { CommendationInput } from './commendations/commendation-schema.js';
export {
  commendationKinds,
  recipientKinds,
  type Commendation,
  type CommendationKind,
  type CommendationRecipient,
  type RecipientKind,
} from './commendations/commendation.js';
export {
  countCommendations,
  type CommendationCounts,
} from './commendations/count-commendations.js';
export {
  readCommendations,
  type CommendationOptions,
  type Commendations,
} from './commendations/read-commendations.js';
export { addContributionSums } from './contributions/add-contribution-sums.js';
export type { AmountSum } from './contributions/amount-sum.js';
export { contributionKinds, type ContributionKind } from './contributions/contribution-kinds.js';
export type { ContributionLine, ContributionSums } from './contributions/contribution-sums.js';
export type { Contribution, ContributionFacts, Valuation } from './contributions/contribution.js';
export { readContributions, type Contributions } from './contributions/read-contributions.js';
export {
  sumContributionsBy,
  type ContributionKey,
  type GroupedSums,
} from './contributions/sum-contributions-by.js';
export { sumContributions, type SumOptions } from './contributions/sum-contributions.js';
export { checkCohort, checkStatedCounts, type CohortCounts } from './models/check-cohort.js';
export { countModels, type ModelCounts } from './models/count-models.js';
export { hostOfModel, levelOfModel } from './models/level-of-model.js';
export type {
  MobilizationModel,
  MobilizationModelInput,
  ModelField,
  ModelRegistration,
} from './models/mobilization-model.js';
export { modelSubjectKinds, type ModelSubjectKind } from './models/model-subject-kinds.js';
export {
  proposedModels,
  type ProposalOptions,
  type ProposalReason,
  type ProposedModel,
} from './models/proposed-models.js';
export { readModels, type ModelOptions, type Models } from './models/read-models.js';
export { replicationsOf } from './models/replications-of.js';
export { transferModels, type LevelTransfer } from './models/transfer-models.js';
export { checkScheme } from './scoring/check-scheme.js';
export { rankScores, type RankedScore } from './scoring/rank-scores.js';
export { readScoreSheets, type ScoreSheets } from './scoring/read-score-sheets.js';
export { readScoringScheme } from './scoring/read-scoring-scheme.js';
export type { CriterionInput, ScoringSchemeInput } from './scoring/scoring-scheme-schema.js';
export type {
  CriterionScore,
  ScoreBasis,
  ScoreCoverage,
  ScoreResult,
} from './scoring/score-result.js';
export { readScoreSheet, type ScoreEntry, type ScoreSheet } from './scoring/score-sheet.js';
export { score } from './scoring/score.js';
export type {
  Adjustment,
  Criterion,
  EligibilityCondition,
  GradeBand,
  ScoringScheme,
} from './scoring/scoring-scheme.js';
