export { addContributionSums } from './add-contribution-sums.js';
export type { AmountSum } from './amount-sum.js';
export {
  contributionSchema,
  type Contribution,
  type ContributionFacts,
  type Valuation,
} from './contribution.js';
export type { ContributionLine, ContributionSums } from './contribution-sums.js';
export { readContributions, type Contributions } from './read-contributions.js';
export { sumContributions, type SumOptions } from './sum-contributions.js';
export { checkScheme } from './check-scheme.js';
export { rankScores, type RankedScore } from './rank-scores.js';
export { readScoringScheme } from './read-scoring-scheme.js';
export { score } from './score.js';
export type { CriterionScore, ScoreBasis, ScoreCoverage, ScoreResult } from './score-result.js';
export { readScoreSheet, type ScoreEntry, type ScoreSheet } from './score-sheet.js';
export type {
  Adjustment,
  Criterion,
  EligibilityCondition,
  GradeBand,
  ScoringScheme,
} from './scoring-scheme.js';
export { checkCohort, checkStatedCounts, type CohortCounts } from './check-cohort.js';
export { countModels, type ModelCounts } from './count-models.js';
export { hostOfModel, levelOfModel } from './level-of-model.js';
export {
  type MobilizationModel,
  type MobilizationModelInput,
  type ModelField,
  type ModelRegistration,
} from './mobilization-model.js';
export { readModels, type ModelOptions, type Models } from './read-models.js';
export { replicationsOf } from './replications-of.js';
export type { Campaign, CampaignEvent, CampaignGoal, CampaignScope } from './campaign.js';
export {
  campaignEventKinds,
  campaignEventStates,
  campaignKinds,
  type CampaignEventKind,
  type CampaignEventState,
  type CampaignKind,
} from './campaign-kinds.js';
export {
  commendationKinds,
  recipientKinds,
  type Commendation,
  type CommendationKind,
  type CommendationRecipient,
  type RecipientKind,
} from './commendation.js';
export type { CampaignInput } from './campaign-schema.js';
export { readCampaigns, type CampaignOptions, type Campaigns } from './read-campaigns.js';
export { campaignsAt } from './campaigns-at.js';
export { countCampaignEvents, type EventCount } from './count-campaign-events.js';
export { goalProgress, type GoalProgress, type GoalReport } from './goal-progress.js';
export { integrationsOf } from './integrations-of.js';
export { unitsOfCampaign } from './units-of-campaign.js';
export { checkRecognition } from './check-recognition.js';
export type { CommendationInput } from './commendation-schema.js';
export { countCommendations, type CommendationCounts } from './count-commendations.js';
export {
  proposedModels,
  type ProposalOptions,
  type ProposalReason,
  type ProposedModel,
} from './proposed-models.js';
export {
  readCommendations,
  type CommendationOptions,
  type Commendations,
} from './read-commendations.js';
export { transferModels, type LevelTransfer } from './transfer-models.js';
export {
  sumContributionsBy,
  type ContributionKey,
  type GroupedSums,
} from './sum-contributions-by.js';
export { contributionKinds, type ContributionKind } from './contribution-kinds.js';
export { modelSubjectKinds, type ModelSubjectKind } from './model-subject-kinds.js';
