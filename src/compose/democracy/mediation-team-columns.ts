import type { RecordColumn } from './record-column.js';

/** What the table of mediation teams shows. */
export const mediationTeamColumns: readonly RecordColumn[] = [
  { fact: 'teams', kind: 'count' },
  { fact: 'mediators', kind: 'count' },
  { fact: 'women', kind: 'count' },
  { fact: 'minorities', kind: 'count' },
  { fact: 'qualified', kind: 'count' },
];
