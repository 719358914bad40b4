import type { RecordColumn } from './record-column.js';

/** What the table of conferences of staff shows. */
export const conferenceColumns: readonly RecordColumn[] = [
  { fact: 'sphere', kind: 'word', width: 3 },
  { fact: 'agencyKind', kind: 'word', catalogue: 'agencyKinds', width: 3 },
  { fact: 'enterpriseKind', kind: 'word', catalogue: 'enterpriseKinds', width: 3 },
  { fact: 'extraordinary', kind: 'yes-no' },
  { fact: 'obliged', kind: 'count' },
  { fact: 'held', kind: 'count' },
  { fact: 'total', kind: 'count' },
  { fact: 'attended', kind: 'count' },
  { fact: 'askedBy', kind: 'count' },
];
