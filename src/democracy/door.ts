export { bodyReviewKinds, type BodyReviewKind } from './body-reviews/body-review-kinds.js';
export type { BodyReview, BodyReviewInput, ReviewedDocument } from './body-reviews/body-review.js';
export { readBodyReviews } from './body-reviews/read-body-reviews.js';
export type { ReviewPassage, ReviewTask, WordRating } from './body-reviews/review-parts.js';
export type { ActingUnits } from './common/acting-units.js';
export type { DemocracyRecord, RecordSource } from './common/democracy-record.js';
export type { ReadRecords } from './common/democracy-list.js';
export type { DemocracyWord } from './common/democracy-word.js';
export type { RecordFacts } from './common/facts.js';
export { leadings, type Leading } from './common/leadings.js';
export { democracySpheres, type DemocracySphere } from './common/spheres.js';
export type { QualifiedCount, StatedCount } from './common/stated-count.js';
export {
  disclosureDueDate,
  type DisclosureDueDate,
  type DisclosureDueOptions,
} from './disclosures/disclosure-due-date.js';
export type { DisclosureItem } from './disclosures/disclosure-item.js';
export { disclosureDurations, type DisclosureDuration } from './disclosures/disclosure-words.js';
export type { Disclosure, DisclosureInput } from './disclosures/disclosure.js';
export { readDisclosures } from './disclosures/read-disclosures.js';
export { decisionOutcome, type DecisionOutcome } from './decisions/decision-outcome.js';
export type { Decision, DecisionInput, VotingRound } from './decisions/decision.js';
export { readDecisions } from './decisions/read-decisions.js';
export type { VotingRule } from './decisions/voting-rule.js';
export {
  voteMethods,
  voteScopes,
  type VoteMethod,
  type VoteScope,
} from './decisions/vote-scopes.js';
export type { Consultation, ConsultationInput } from './consultations/consultation.js';
export { readConsultations } from './consultations/read-consultations.js';
export { boardLimits, type BoardLimits } from './boards/board-limits.js';
export type { BoardRule } from './boards/board-rule.js';
export type { Board, BoardInput } from './boards/board.js';
export { readBoards } from './boards/read-boards.js';
export { readSupervisions } from './supervisions/read-supervisions.js';
export type { Supervision, SupervisionInput } from './supervisions/supervision.js';
export { criticismKinds, type CriticismKind } from './criticisms/criticism-kinds.js';
export type { Criticism, CriticismInput } from './criticisms/criticism.js';
export { readCriticisms } from './criticisms/read-criticisms.js';
export {
  overdueRecommendations,
  type OverdueRecommendation,
  type OverdueRecommendations,
} from './recommendations/overdue-recommendations.js';
export { readRecommendations } from './recommendations/read-recommendations.js';
export {
  recommendationStates,
  type RecommendationState,
} from './recommendations/recommendation-words.js';
export type {
  RaisedIn,
  Recommendation,
  RecommendationInput,
} from './recommendations/recommendation.js';
export type { DemocracyCatalogues, DemocracyOptions } from './democracy-options.js';
export { dialogueKinds, type DialogueKind } from './dialogues/dialogue-kinds.js';
export type { Dialogue, DialogueInput } from './dialogues/dialogue.js';
export { readDialogues } from './dialogues/read-dialogues.js';
export type { MediationTeams, MediationTeamsInput } from './mediation/mediation-teams.js';
export { readMediationTeams } from './mediation/read-mediation-teams.js';
export type { Mediation, MediationInput, MediationRate } from './mediation/mediation.js';
export { mediationRateBases, type MediationRateBasis } from './mediation/rate-bases.js';
export { readMediations } from './mediation/read-mediations.js';
export {
  petitionKinds,
  petitionReceivers,
  petitionTotals,
  type PetitionKind,
  type PetitionReceiver,
  type PetitionTotal,
} from './petitions/petition-words.js';
export type { Petition, PetitionField, PetitionInput } from './petitions/petition.js';
export { readPetitions } from './petitions/read-petitions.js';
export { readReceptions } from './receptions/read-receptions.js';
export type { ReceptionDuty } from './receptions/reception-duty.js';
export { receptionKinds, type ReceptionKind } from './receptions/reception-kinds.js';
export type { ReceptionMonth, ReceptionShortfallOptions } from './receptions/reception-month.js';
export { receptionShortfalls } from './receptions/reception-shortfalls.js';
export type { Reception, ReceptionInput } from './receptions/reception.js';
export { readVoterOpinions } from './voter-opinions/read-voter-opinions.js';
export type { VoterOpinions, VoterOpinionsInput } from './voter-opinions/voter-opinions.js';
export { countableRecords, type CountableRecord } from './countable-records.js';
export {
  readDemocracyRecords,
  type DemocracyRows,
  type ReadDemocracyRecords,
} from './read-democracy-records.js';
export type { DemocracyListName, DemocracyRecords, DemocracyRecordTypes } from './record-lists.js';
export type { InitiativeRule } from './decisions/initiative-rule.js';
export type { ConferenceRule } from './conferences/conference-rule.js';
export type { WorkplaceRecord } from './common/workplace-fields.js';
export type { Conference, ConferenceInput } from './conferences/conference.js';
export { readConferences } from './conferences/read-conferences.js';
export type { Procedure, ProcedureInput } from './procedures/procedure.js';
export { readProcedures } from './procedures/read-procedures.js';
export type { Rating, RatingInput } from './ratings/rating.js';
export { readRatings } from './ratings/read-ratings.js';
export type { Survey, SurveyInput } from './surveys/survey.js';
export { readSurveys } from './surveys/read-surveys.js';
export type { Clearance, ClearanceInput } from './clearances/clearance.js';
export { readClearances } from './clearances/read-clearances.js';
export type { Work, WorkInput } from './works/work.js';
export { readWorks } from './works/read-works.js';
export type { VillageMeetings, VillageMeetingsInput } from './village-meetings/village-meetings.js';
export { readVillageMeetings } from './village-meetings/read-village-meetings.js';
export type {
  VillageConventions,
  VillageConventionsInput,
} from './village-conventions/village-conventions.js';
export { readVillageConventions } from './village-conventions/read-village-conventions.js';
