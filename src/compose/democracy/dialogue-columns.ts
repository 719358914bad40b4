import type { RecordColumn } from './record-column.js';

/** What the table of dialogues shows. */
export const dialogueColumns: readonly RecordColumn[] = [
  { fact: 'hosts', kind: 'text', width: 3.5 },
  { fact: 'withWhom', kind: 'word', catalogue: 'dialogueAudiences', width: 3 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'ledBy', kind: 'word', width: 2.6 },
  { fact: 'kind', kind: 'word' },
  { fact: 'sessions', kind: 'count' },
  { fact: 'attendances', kind: 'count' },
  { fact: 'opinions', kind: 'count' },
  { fact: 'answered', kind: 'count' },
  { fact: 'answeredAtOnce', kind: 'count' },
  { fact: 'answeredLater', kind: 'count' },
];
