import type { RecordColumn } from './record-column.js';

/** What the table of rules of procedure shows. */
export const procedureColumns: readonly RecordColumn[] = [
  { fact: 'kind', kind: 'word', catalogue: 'procedureKinds', width: 4 },
  { fact: 'document', kind: 'text', width: 3 },
  { fact: 'sphere', kind: 'word', width: 3 },
  { fact: 'agencyKind', kind: 'word', catalogue: 'agencyKinds', width: 3 },
  { fact: 'enterpriseKind', kind: 'word', catalogue: 'enterpriseKinds', width: 3 },
  { fact: 'revised', kind: 'yes-no' },
  { fact: 'obliged', kind: 'count' },
  { fact: 'issued', kind: 'count' },
];
