import type { RecordColumn } from './record-column.js';

/** What the table of cases of mediation shows. */
export const mediationColumns: readonly RecordColumn[] = [
  { fact: 'disputeKind', kind: 'word', catalogue: 'disputeKinds', width: 3 },
  { fact: 'opening', kind: 'count' },
  { fact: 'received', kind: 'count' },
  { fact: 'successful', kind: 'count' },
  { fact: 'failed', kind: 'count' },
  { fact: 'pending', kind: 'count' },
  { fact: 'withdrawn', kind: 'count' },
  { fact: 'ratePercent', kind: 'count' },
  { fact: 'rateOf', kind: 'word' },
];
