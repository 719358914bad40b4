import type { RecordColumn } from './record-column.js';

/** What the table of site clearance shows. */
export const clearanceColumns: readonly RecordColumn[] = [
  { fact: 'project', kind: 'text', width: 3 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'projectsStated', kind: 'count' },
  { fact: 'households', kind: 'count' },
  { fact: 'agreed', kind: 'count' },
  { fact: 'handedOver', kind: 'count' },
  { fact: 'compelled', kind: 'count' },
  { fact: 'complaints', kind: 'count' },
  { fact: 'areaAffected', kind: 'count' },
  { fact: 'areaHandedOver', kind: 'count' },
  { fact: 'compensation', kind: 'money', width: 2.6 },
];
