import type { DemocracyLabels } from '#room/locale';
import { boardLabelsEn } from './board-labels.js';
import { consultationLabelsEn } from './consultation-labels.js';
import { criticismLabelsEn } from './criticism-labels.js';
import { decisionLabelsEn } from './decision-labels.js';
import { disclosureLabelsEn } from './disclosure-labels.js';
import { recommendationLabelsEn } from './recommendation-labels.js';
import { mediationLabelsEn } from './mediation-labels.js';
import { bodyReviewLabelsEn } from './body-review-labels.js';
import { dialogueLabelsEn } from './dialogue-labels.js';
import { receptionLabelsEn } from './reception-labels.js';
import { petitionLabelsEn } from './petition-labels.js';
import { supervisionLabelsEn } from './supervision-labels.js';
import { voterOpinionLabelsEn } from './voter-opinion-labels.js';
import { conferenceLabelsEn } from './conference-labels.js';
import { procedureLabelsEn } from './procedure-labels.js';
import { ratingLabelsEn } from './rating-labels.js';
import { surveyLabelsEn } from './survey-labels.js';
import { clearanceLabelsEn } from './clearance-labels.js';
import { workLabelsEn } from './work-labels.js';
import { villageMeetingLabelsEn } from './village-meeting-labels.js';
import { villageConventionLabelsEn } from './village-convention-labels.js';

/** Words of documents about grassroots democracy, in English. */
export const democracyLabelsEn: DemocracyLabels = /* @__PURE__ */ (() =>
  Object.freeze({
    'column.unit': 'Unit',
    'column.day': 'Time',
    'column.levels': 'Level',
    'column.note': 'Note',
    fromDay: 'from {from}',
    toDay: 'to {to}',
    yes: 'Yes',
    no: 'No',
    'column.list': 'Records',
    'column.records': 'Number',
    'column.annex': 'Annex',
    recordsSubject: 'list of records of grassroots democracy{inPeriod}',
    recordsSentence: '{list}: {count} records (annex attached).',
    ...disclosureLabelsEn,
    ...decisionLabelsEn,
    ...consultationLabelsEn,
    ...boardLabelsEn,
    ...supervisionLabelsEn,
    ...criticismLabelsEn,
    ...recommendationLabelsEn,
    ...mediationLabelsEn,
    ...dialogueLabelsEn,
    ...receptionLabelsEn,
    ...petitionLabelsEn,
    ...voterOpinionLabelsEn,
    ...conferenceLabelsEn,
    ...procedureLabelsEn,
    ...ratingLabelsEn,
    ...surveyLabelsEn,
    ...clearanceLabelsEn,
    ...workLabelsEn,
    ...villageMeetingLabelsEn,
    ...villageConventionLabelsEn,
    ...bodyReviewLabelsEn,
  }))();
