import type { RecordColumn } from './record-column.js';

/** What the table of supervisions shows. */
export const supervisionColumns: readonly RecordColumn[] = [
  { fact: 'supervisor', kind: 'word', catalogue: 'supervisorKinds', width: 4 },
  { fact: 'supervisingUnit', kind: 'unit', width: 4 },
  { fact: 'form', kind: 'word', catalogue: 'supervisionForms', width: 3 },
  { fact: 'topic', kind: 'word', catalogue: 'supervisionTopics', width: 3 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'project', kind: 'text', width: 4 },
  { fact: 'sessions', kind: 'count' },
  { fact: 'siteVisits', kind: 'count' },
  { fact: 'violations', kind: 'count' },
  { fact: 'recommendations', kind: 'count' },
  { fact: 'toPartyCommittees', kind: 'count' },
  { fact: 'toAuthorities', kind: 'count' },
  { fact: 'toOthers', kind: 'count' },
  { fact: 'accepted', kind: 'count' },
  { fact: 'resolved', kind: 'count' },
  { fact: 'lawGaps', kind: 'count' },
  { fact: 'moneyRecovered', kind: 'money', width: 2.6 },
  { fact: 'settlementReduced', kind: 'money', width: 2.6 },
  { fact: 'otherMoneyHandled', kind: 'money', width: 2.6 },
  { fact: 'landRecovered', kind: 'count' },
  { fact: 'otherLandHandled', kind: 'count' },
];
