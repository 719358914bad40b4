import { boardList } from './boards/board-list.js';
import { bodyReviewList } from './body-reviews/body-review-list.js';
import { clearanceList } from './clearances/clearance-list.js';
import { conferenceList } from './conferences/conference-list.js';
import { consultationList } from './consultations/consultation-list.js';
import { criticismList } from './criticisms/criticism-list.js';
import { decisionList } from './decisions/decision-list.js';
import { dialogueList } from './dialogues/dialogue-list.js';
import { disclosureList } from './disclosures/disclosure-list.js';
import { mediationList } from './mediation/mediation-list.js';
import { mediationTeamsList } from './mediation/mediation-teams-list.js';
import { petitionList } from './petitions/petition-list.js';
import { procedureList } from './procedures/procedure-list.js';
import { ratingList } from './ratings/rating-list.js';
import { receptionList } from './receptions/reception-list.js';
import { recommendationList } from './recommendations/recommendation-list.js';
import { supervisionList } from './supervisions/supervision-list.js';
import { surveyList } from './surveys/survey-list.js';
import { villageConventionsList } from './village-conventions/village-conventions-list.js';
import { villageMeetingsList } from './village-meetings/village-meetings-list.js';
import { voterOpinionsList } from './voter-opinions/voter-opinions-list.js';
import { workList } from './works/work-list.js';
import type { DemocracyList } from './common/democracy-list.js';
import type { DemocracyListName, DemocracyRecordTypes } from './record-lists.js';

/** How each list is read, checked and counted; a new one does not compile until it stands here. */
export const democracyLists: {
  readonly [Name in DemocracyListName]: DemocracyList<DemocracyRecordTypes[Name]>;
} = {
  disclosures: disclosureList,
  decisions: decisionList,
  consultations: consultationList,
  boards: boardList,
  supervisions: supervisionList,
  criticisms: criticismList,
  recommendations: recommendationList,
  mediationTeams: mediationTeamsList,
  mediations: mediationList,
  dialogues: dialogueList,
  receptions: receptionList,
  petitions: petitionList,
  voterOpinions: voterOpinionsList,
  conferences: conferenceList,
  procedures: procedureList,
  ratings: ratingList,
  surveys: surveyList,
  clearances: clearanceList,
  works: workList,
  villageMeetings: villageMeetingsList,
  villageConventions: villageConventionsList,
  bodyReviews: bodyReviewList,
};

/** The names of all lists, in the order in which a report tells them. */
export const democracyListNames = Object.freeze([
  'disclosures',
  'decisions',
  'consultations',
  'boards',
  'supervisions',
  'criticisms',
  'recommendations',
  'mediationTeams',
  'mediations',
  'dialogues',
  'receptions',
  'petitions',
  'voterOpinions',
  'conferences',
  'procedures',
  'ratings',
  'surveys',
  'clearances',
  'works',
  'villageMeetings',
  'villageConventions',
  'bodyReviews',
] as const);

/** Whether figures are made of the records of a list; others are told in words. */
export const isListCounted = (list: DemocracyListName): boolean =>
  democracyLists[list].isCounted !== false;
