import type { surveyLabelsVi } from '#room/locale';

/** Words of documents about surveys, in English. */
export const surveyLabelsEn: { readonly [Key in keyof typeof surveyLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.surveys': 'Surveys on satisfaction',
    'surveys.subject': 'Subject',
    'surveys.title': 'Survey',
    'surveys.asked': 'Asked',
    'surveys.responses': 'Valid answers',
    'surveys.satisfied': 'Satisfied',
  });
