export type { ContributionTally } from './contribution-tally.js';
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
export {
  tallyCoordinationEvents,
  type CoordinationEventTally,
  type CoordinationEventTallyOptions,
} from './tally-coordination-events.js';
export {
  tallyInstruments,
  type InstrumentTally,
  type InstrumentTallyOptions,
} from './tally-instruments.js';
export { tallyModels, type ModelTally, type ModelTallyOptions } from './tally-models.js';
export { tallyRecords } from './tally-records.js';
export { tallyTasks, type TaskTally, type TaskTallyOptions } from './tally-tasks.js';
export type { DemocracyTally, FactChoice } from './democracy-tally.js';
export { tallyDemocracy, type DemocracyTallyOptions } from './tally-democracy.js';
export type {
  TalliedRecord,
  Tally,
  TallyCategories,
  TallyContributors,
  TallyPlaces,
} from './tally.js';
