import type { RecordColumn } from './record-column.js';

/** What the table of consultations shows. */
export const consultationColumns: readonly RecordColumn[] = [
  { fact: 'content', kind: 'word', catalogue: 'consultationTopics', width: 5 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'forms', kind: 'word', catalogue: 'consultationForms', width: 4 },
  { fact: 'sessions', kind: 'count' },
  { fact: 'attendances', kind: 'count' },
  { fact: 'received', kind: 'count' },
  { fact: 'accepted', kind: 'count' },
  { fact: 'explained', kind: 'count' },
];
