import type { RecordColumn } from './record-column.js';

/** What the table of decisions shows. */
export const decisionColumns: readonly RecordColumn[] = [
  { fact: 'content', kind: 'word', catalogue: 'decisionContents', width: 5 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'method', kind: 'word' },
  { fact: 'supporters', kind: 'count' },
  { fact: 'base', kind: 'count' },
  { fact: 'attended', kind: 'count' },
  { fact: 'votesFor', kind: 'count' },
  { fact: 'votesAgainst', kind: 'count' },
  { fact: 'votesBlank', kind: 'count' },
  { fact: 'passed', kind: 'yes-no' },
  { fact: 'totalMoney', kind: 'money', width: 2.6 },
  { fact: 'stateMoney', kind: 'money', width: 2.6 },
  { fact: 'peopleMoney', kind: 'money', width: 2.6 },
  { fact: 'otherMoney', kind: 'money', width: 2.6 },
  { fact: 'labourDays', kind: 'count' },
  { fact: 'landArea', kind: 'count' },
  { fact: 'landHouseholds', kind: 'count' },
  { fact: 'carriedOut', kind: 'yes-no' },
];
