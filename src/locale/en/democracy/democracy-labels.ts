import type { DemocracyLabels } from '#room/locale';
import { decisionLabelsEn } from './decision-labels.js';
import { mediationLabelsEn } from './mediation-labels.js';
import { petitionLabelsEn } from './petition-labels.js';
import { voterOpinionLabelsEn } from './voter-opinion-labels.js';

/** Words of documents about grassroots democracy, in English. */
export const democracyLabelsEn: DemocracyLabels = /* @__PURE__ */ (() =>
  Object.freeze({
    'column.unit': 'Unit',
    'column.day': 'Time',
    'column.note': 'Note',
    yes: 'Yes',
    no: 'No',
    recordsSubject: 'on the practice of grassroots democracy{inPeriod}',
    recordsSentence: '{count} records (list attached).',
    ...decisionLabelsEn,
    ...mediationLabelsEn,
    ...petitionLabelsEn,
    ...voterOpinionLabelsEn,
  }))();
