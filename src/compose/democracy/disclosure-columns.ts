import type { RecordColumn } from './record-column.js';

/** What the table of disclosures shows. */
export const disclosureColumns: readonly RecordColumn[] = [
  { fact: 'content', kind: 'word', catalogue: 'disclosureItems', width: 5 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'decidedOn', kind: 'day', width: 2.4 },
  { fact: 'disclosedOn', kind: 'day', width: 2.4 },
  { fact: 'methods', kind: 'word', catalogue: 'disclosureMethods', width: 4 },
  { fact: 'place', kind: 'text', width: 3 },
  { fact: 'duration', kind: 'word' },
  { fact: 'shownDays', kind: 'count' },
  { fact: 'disclosed', kind: 'yes-no' },
  { fact: 'due', kind: 'day', width: 2.4 },
  { fact: 'onTime', kind: 'yes-no' },
  { fact: 'lateDays', kind: 'count', isBlank: true },
];
