import type { RecordColumn } from './record-column.js';

/** What the table of conventions of villages shows. */
export const villageConventionColumns: readonly RecordColumn[] = [
  { fact: 'villages', kind: 'count' },
  { fact: 'issued', kind: 'count' },
  { fact: 'recognised', kind: 'count' },
  { fact: 'refused', kind: 'count' },
  { fact: 'amended', kind: 'count' },
  { fact: 'suspended', kind: 'count' },
  { fact: 'abolished', kind: 'count' },
];
