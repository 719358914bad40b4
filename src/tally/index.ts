export type { ContributionTally } from './contribution-tally.js';
export type { TalliedRecord, Tally, TallyContributors, TallyPlaces } from './tally.js';
export {
  tallyCampaigns,
  type CampaignTallyOptions,
  type EventOfCampaign,
  type EventTally,
} from './tally-campaigns.js';
export {
  tallyCommendations,
  type CommendationTally,
  type CommendationTallyOptions,
  type RecipientOfCommendation,
} from './tally-commendations.js';
export { tallyContributions, type ContributionTallyOptions } from './tally-contributions.js';
export { tallyModels, type ModelTally, type ModelTallyOptions } from './tally-models.js';
