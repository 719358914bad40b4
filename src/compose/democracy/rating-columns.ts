import type { RecordColumn } from './record-column.js';

/** What the table of ratings shows. */
export const ratingColumns: readonly RecordColumn[] = [
  { fact: 'scheme', kind: 'word', catalogue: 'ratingSchemes', width: 4 },
  { fact: 'year', kind: 'text', width: 1.4 },
  { fact: 'grade', kind: 'word', catalogue: 'ratingGrades' },
  { fact: 'score', kind: 'count' },
  { fact: 'maximum', kind: 'count' },
  { fact: 'communes', kind: 'count' },
  { fact: 'rated', kind: 'count' },
  { fact: 'grades', kind: 'count', catalogue: 'ratingGrades', isEach: true },
  { fact: 'dossiers', kind: 'count' },
  { fact: 'recognised', kind: 'count' },
];
