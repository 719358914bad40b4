import type { RecordColumn } from './record-column.js';

/** What the table of meetings of villages shows. */
export const villageMeetingColumns: readonly RecordColumn[] = [
  { fact: 'villages', kind: 'count' },
  { fact: 'once', kind: 'count' },
  { fact: 'twice', kind: 'count' },
  { fact: 'other', kind: 'count' },
];
