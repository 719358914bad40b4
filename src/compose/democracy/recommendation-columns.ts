import type { RecordColumn } from './record-column.js';

/** What the register of recommendations shows. */
export const recommendationColumns: readonly RecordColumn[] = [
  { fact: 'content', kind: 'text', width: 6 },
  { fact: 'addressee', kind: 'unit', width: 4 },
  { fact: 'due', kind: 'day', width: 2.4 },
  { fact: 'answeredOn', kind: 'day', width: 2.4 },
  { fact: 'lateDays', kind: 'count', isBlank: true },
  { fact: 'state', kind: 'word', width: 2.4 },
  { fact: 'answer', kind: 'text', width: 5 },
];
