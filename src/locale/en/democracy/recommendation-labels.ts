import type { recommendationLabelsVi } from '#room/locale';

/** Words of documents about recommendations, in English. */
export const recommendationLabelsEn: {
  readonly [Key in keyof typeof recommendationLabelsVi]: string;
} = /* @__PURE__ */ Object.freeze({
  'list.recommendations': 'Register of recommendations',
  'recommendations.content': 'Recommendation',
  'recommendations.addressee': 'Sent to',
  'recommendations.due': 'Due on',
  'recommendations.answeredOn': 'Answered on',
  'recommendations.lateDays': 'Days late',
  'recommendations.state': 'State',
  'recommendations.answer': 'Answer',
  'word.open': 'waits for an answer',
  'word.overdue': 'overdue, not answered',
  'word.answered': 'answered',
  'word.accepted': 'accepted',
  'word.refused': 'refused',
  'word.carried-out': 'carried out',
});
