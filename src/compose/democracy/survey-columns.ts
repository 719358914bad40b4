import type { RecordColumn } from './record-column.js';

/** What the table of surveys shows. */
export const surveyColumns: readonly RecordColumn[] = [
  { fact: 'subject', kind: 'word', catalogue: 'surveySubjects', width: 5 },
  { fact: 'title', kind: 'text', width: 5 },
  { fact: 'asked', kind: 'count' },
  { fact: 'responses', kind: 'count' },
  { fact: 'satisfied', kind: 'count' },
];
