import type { RecordColumn } from './record-column.js';

/** What the table of letters shows. */
export const petitionColumns: readonly RecordColumn[] = [
  { fact: 'receivedBy', kind: 'word' },
  { fact: 'kind', kind: 'word' },
  { fact: 'field', kind: 'word', catalogue: 'petitionFields' },
  { fact: 'carriedOver', kind: 'count' },
  { fact: 'received', kind: 'count' },
  { fact: 'handled', kind: 'count' },
  { fact: 'fitForHandling', kind: 'count' },
  { fact: 'withinCompetence', kind: 'count' },
  { fact: 'breakdownOf', kind: 'word' },
  { fact: 'complaints', kind: 'count' },
  { fact: 'denunciations', kind: 'count' },
  { fact: 'feedback', kind: 'count' },
  { fact: 'fields', kind: 'count', catalogue: 'petitionFields', isEach: true },
  { fact: 'guided', kind: 'count' },
  { fact: 'forwarded', kind: 'count' },
  { fact: 'resolved', kind: 'count' },
  { fact: 'outstanding', kind: 'count' },
];
