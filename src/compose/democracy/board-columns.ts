import type { RecordColumn } from './record-column.js';

/** What the table of boards shows. */
export const boardColumns: readonly RecordColumn[] = [
  { fact: 'kind', kind: 'word', catalogue: 'boardKinds', width: 4 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'boards', kind: 'count' },
  { fact: 'members', kind: 'count' },
  { fact: 'women', kind: 'count' },
  { fact: 'villages', kind: 'count' },
  { fact: 'project', kind: 'text', width: 4 },
  { fact: 'projects', kind: 'count' },
];
