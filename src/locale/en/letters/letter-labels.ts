import type { LetterLabels } from '#room/locale';
import { meetingLabelsEn } from './meeting-labels.js';
import { followUpLabelsEn } from './follow-up-labels.js';
import { coverLabelsEn } from './cover-labels.js';
import { reminderLabelsEn } from './reminder-labels.js';
import { voteLabelsEn } from './vote-labels.js';

/** Words of the short documents, in English. */
export const letterLabelsEn: LetterLabels = /* @__PURE__ */ (() =>
  Object.freeze({
    'kind-letter': 'Official letter',
    'kind-notice': 'Notice',
    'kind-report': 'Report',
    'kind-invitation': 'Invitation',
    'kind-plan': 'Plan',
    'kind-submission': 'Submission',
    'kind-minutes': 'Minutes',
    'kind-return-slip': 'Return slip',
    'kind-cover-slip': 'Cover slip',
    'symbol-notice': 'TB',
    'symbol-report': 'BC',
    'symbol-invitation': 'GM',
    'symbol-plan': 'KH',
    'symbol-submission': 'TTr',
    'symbol-minutes': 'BB',
    'symbol-cover-slip': 'PG',
    reportClosing: 'This is the report on {subject}.',
    'short-quick': 'the latest on {matter}',
    'short-urgent': 'urgent matters of {matter}',
    'short-week': '{matter} in the week from {from} to {to}',
    'short-event': 'Held: {event}',
    'short-opening': '{issuer} reports on {subject} as follows:',
    'section-developments': 'Developments',
    'section-handling': 'What was done',
    'section-assessment': 'Assessment',
    'section-results': 'Results of the week',
    'section-shortcomings': 'Shortcomings and difficulties',
    'section-next': 'Main tasks of the next week',
    'section-recommendations': 'Recommendations',
    'situation-subject': 'the situation of the people, {period}',
    'situation-plain': 'the situation of the people',
    'situation-topic': 'On {topic}: {learned}',
    'situation-follow-up': 'To be done: {list}.',
    'situation-silent': 'Nothing was noted in the period.',
    'section-general': 'Assessment as a whole',
    'section-reasons': 'Why it is needed',
    'section-contents': 'What is submitted',
    'section-asks': 'Requests',
    'submission-closing': '{issuer} submits this to {addressees} for decision.',
    'submission-attached': 'Attached: {list}.',
    ...reminderLabelsEn,
    ...coverLabelsEn,
    ...meetingLabelsEn,
    ...followUpLabelsEn,
    ...voteLabelsEn,
  }))();
