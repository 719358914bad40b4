import type { RecordColumn } from './record-column.js';

/** What the table of criticisms shows. */
export const criticismColumns: readonly RecordColumn[] = [
  { fact: 'kind', kind: 'word', width: 3 },
  { fact: 'critic', kind: 'word', catalogue: 'supervisorKinds', width: 4 },
  { fact: 'form', kind: 'word', catalogue: 'criticismForms', width: 3 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'sessions', kind: 'count' },
  { fact: 'drafts', kind: 'count' },
  { fact: 'opinions', kind: 'count' },
  { fact: 'accepted', kind: 'count' },
  { fact: 'explained', kind: 'count' },
];
