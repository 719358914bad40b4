import type { DemocracyList } from '../common/democracy-list.js';
import { checkFieldParts } from '../common/field-parts.js';
import { surveySchema } from './survey-schema.js';
import type { Survey } from './survey.js';

/** How surveys are read, checked and counted. */
export const surveyList: DemocracyList<Survey> = {
  list: 'surveys',
  schema: surveySchema,
  named: ({ subject }) => ({ words: { surveySubjects: [{ id: subject, path: ['subject'] }] } }),
  check: (survey) =>
    checkFieldParts(survey, [
      ['responses', 'asked'],
      ['satisfied', survey.responses === undefined ? 'asked' : 'responses'],
    ]),
  facts: ({ sphere, subject, title, asked, responses, satisfied }) => ({
    sphere,
    subject,
    title,
    asked,
    responses,
    satisfied,
  }),
};
