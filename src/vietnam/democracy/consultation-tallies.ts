import type { DemocracyTally } from '#room/tally';

const topic = { topic: 'content' };
// Opinions that came in several ways are not told apart.
const opinions = { list: 'consultations', by: { form: 'onlyForm', ...topic } } as const;

/** Which consultations each indicator counts. */
export const consultationTallies: readonly DemocracyTally[] = [
  {
    indicator: 'consultations.items',
    list: 'consultations',
    measure: 'records',
    by: { form: 'forms', ...topic },
  },
  {
    indicator: 'consultations.sessions',
    list: 'consultations',
    measure: 'sessions',
    by: { level: 'level', ...topic },
  },
  {
    indicator: 'consultations.attendances',
    list: 'consultations',
    measure: 'attendances',
    by: { level: 'level' },
  },
  { indicator: 'consultations.opinions', measure: 'received', ...opinions },
  { indicator: 'consultations.opinions-accepted', measure: 'accepted', ...opinions },
  { indicator: 'consultations.opinions-explained', measure: 'explained', ...opinions },
];
