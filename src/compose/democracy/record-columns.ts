import type { DemocracyListName } from '#room/democracy';
import { bodyReviewColumns } from './body-review-columns.js';
import { boardColumns } from './board-columns.js';
import { consultationColumns } from './consultation-columns.js';
import { criticismColumns } from './criticism-columns.js';
import { decisionColumns } from './decision-columns.js';
import { dialogueColumns } from './dialogue-columns.js';
import { disclosureColumns } from './disclosure-columns.js';
import { recommendationColumns } from './recommendation-columns.js';
import { mediationColumns } from './mediation-columns.js';
import { mediationTeamColumns } from './mediation-team-columns.js';
import { petitionColumns } from './petition-columns.js';
import { receptionColumns } from './reception-columns.js';
import type { RecordColumn } from './record-column.js';
import { supervisionColumns } from './supervision-columns.js';
import { voterOpinionColumns } from './voter-opinion-columns.js';
import { conferenceColumns } from './conference-columns.js';
import { procedureColumns } from './procedure-columns.js';
import { ratingColumns } from './rating-columns.js';
import { surveyColumns } from './survey-columns.js';
import { clearanceColumns } from './clearance-columns.js';
import { workColumns } from './work-columns.js';
import { villageMeetingColumns } from './village-meeting-columns.js';
import { villageConventionColumns } from './village-convention-columns.js';

/** The columns of the table of each list; a new list does not compile until it has some. */
export const recordColumns: { readonly [Name in DemocracyListName]-?: readonly RecordColumn[] } = {
  disclosures: disclosureColumns,
  decisions: decisionColumns,
  consultations: consultationColumns,
  boards: boardColumns,
  supervisions: supervisionColumns,
  criticisms: criticismColumns,
  recommendations: recommendationColumns,
  mediationTeams: mediationTeamColumns,
  mediations: mediationColumns,
  dialogues: dialogueColumns,
  receptions: receptionColumns,
  petitions: petitionColumns,
  voterOpinions: voterOpinionColumns,
  conferences: conferenceColumns,
  procedures: procedureColumns,
  ratings: ratingColumns,
  surveys: surveyColumns,
  clearances: clearanceColumns,
  works: workColumns,
  villageMeetings: villageMeetingColumns,
  villageConventions: villageConventionColumns,
  bodyReviews: bodyReviewColumns,
};
