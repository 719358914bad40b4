import type { RecordColumn } from './record-column.js';

/** What the table of receptions shows. */
export const receptionColumns: readonly RecordColumn[] = [
  { fact: 'receivedBy', kind: 'word', width: 3 },
  { fact: 'ledBy', kind: 'word', width: 2.6 },
  { fact: 'kind', kind: 'word' },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'days', kind: 'count' },
  { fact: 'sessions', kind: 'count' },
  { fact: 'visits', kind: 'count' },
  { fact: 'people', kind: 'count' },
  { fact: 'cases', kind: 'count' },
  { fact: 'largeGroups', kind: 'count' },
  { fact: 'largeGroupPeople', kind: 'count' },
  { fact: 'lettersReceived', kind: 'count' },
  { fact: 'lettersForwarded', kind: 'count' },
];
