import type { followUpLabelsVi } from '#room/locale';

/** Words of papers about recommendations, in English. */
export const followUpLabelsEn: { readonly [Key in keyof typeof followUpLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'recommend-subject': 'recommendations to be considered and answered',
    'recommend-opening': '{issuer} sends {addressee} recommendations ({count}):',
    'recommend-opening-annex':
      '{issuer} sends {addressee} recommendations ({count}), listed in the annex.',
    'recommend-annex': 'Recommendations to {addressee}',
    'recommend-ask-annex':
      '{addressee} is asked to consider them, to act within its competence and to answer in writing by the days in the annex.',
    'recommend-ask':
      '{addressee} is asked to consider them, to act within its competence and to answer in writing by the days above.',
    'recommend-ask-undated':
      '{addressee} is asked to consider them, to act within its competence and to answer in writing.',
    'recommend-closing': 'We count on {addressee}.',
    'follow-subject': 'what became of recommendations (as of {date})',
    'follow-opening': 'as of {date}, {issuer} follows up {total} recommendations: {list}.',
    'follow-answered': '{count} answered',
    'follow-late': '{text} ({late} of them late)',
    'follow-state-late': '{state} ({days} days late)',
    'follow-open': '{count} not answered',
    'follow-overdue': '{text} ({overdue} of them overdue)',
    'follow-carried-out': 'Recommendations that were carried out: {count}.',
    'follow-by': 'By addressee:',
    'follow-see': 'See the annex for each.',
    'follow-none': 'as of {date}, {issuer} has no recommendation to follow up.',
    'follow-annex': 'Recommendations followed up (as of {date})',
    'column-content': 'Recommendation',
    'column-source': 'Made by',
    'column-addressee': 'Addressee',
    'column-day': 'Sent on',
    'column-answer-by': 'Answer due',
    'column-answered': 'Answered on',
    'column-late': 'Days overdue',
    'column-state': 'State',
    'column-answer': 'Answer',
    'column-total': 'Total',
    'column-done': 'Answered',
    'column-answered-late': 'Answered late',
    'column-waiting': 'Not answered',
    'column-overdue': 'Overdue, not answered',
  });
