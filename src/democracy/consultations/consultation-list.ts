import { each } from '#room/records';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkConsultation } from './check-consultation.js';
import { consultationSchema } from './consultation-schema.js';
import type { Consultation } from './consultation.js';

function factsOf(consultation: Consultation): RecordFacts {
  const { content, title, forms, sessions, attendances } = consultation;
  const { received, accepted, explained } = consultation;
  return {
    content,
    title,
    sessions,
    attendances,
    received,
    accepted,
    explained,
    forms: forms.length === 0 ? undefined : forms,
    // Opinions that came in several ways are not told apart.
    onlyForm: forms.length === 1 ? forms[0] : undefined,
  };
}

/** How consultations are read, checked and counted. */
export const consultationList: DemocracyList<Consultation> = {
  list: 'consultations',
  schema: consultationSchema,
  named: ({ content, forms, plan, report }) => ({
    documents: [
      { id: plan, path: ['plan'] },
      { id: report, path: ['report'] },
    ],
    words: {
      consultationTopics: [{ id: content, path: ['content'] }],
      consultationForms: each(forms, 'forms'),
    },
  }),
  check: checkConsultation,
  facts: factsOf,
};
