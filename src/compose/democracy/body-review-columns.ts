import type { RecordColumn } from './record-column.js';

/** What the table of reviews shows. */
export const bodyReviewColumns: readonly RecordColumn[] = [
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'kind', kind: 'word', width: 2.6 },
  { fact: 'documents', kind: 'text', width: 3 },
  { fact: 'results', kind: 'text', width: 5 },
  { fact: 'shortcomings', kind: 'text', width: 4 },
  { fact: 'causes', kind: 'text', width: 4 },
  { fact: 'lessons', kind: 'text', width: 4 },
  { fact: 'mottoes', kind: 'text', width: 4 },
  { fact: 'nextTasks', kind: 'text', width: 5 },
  { fact: 'ratings', kind: 'text', width: 4 },
];
