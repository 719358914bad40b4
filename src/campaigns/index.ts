export { addContributionSums } from './add-contribution-sums.js';
export type { AmountSum } from './amount-sum.js';
export {
  contributionKinds,
  contributionSchema,
  type Contribution,
  type ContributionFacts,
  type ContributionKind,
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
export { countModels, levelOfModel, type ModelCounts } from './count-models.js';
export {
  modelSubjectKinds,
  type MobilizationModel,
  type MobilizationModelInput,
  type ModelField,
  type ModelRegistration,
  type ModelSubjectKind,
} from './mobilization-model.js';
export { readModels, type ModelOptions, type Models } from './read-models.js';
export { replicationsOf } from './replications-of.js';
