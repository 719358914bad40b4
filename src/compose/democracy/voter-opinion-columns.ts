import type { RecordColumn } from './record-column.js';

/** What the table of opinions of voters shows. */
export const voterOpinionColumns: readonly RecordColumn[] = [
  { fact: 'topic', kind: 'text', width: 3 },
  { fact: 'meetings', kind: 'count' },
  { fact: 'attendances', kind: 'count' },
  { fact: 'atMeetings', kind: 'count' },
  { fact: 'received', kind: 'count' },
  { fact: 'consolidated', kind: 'count' },
  { fact: 'forwarded', kind: 'count' },
  { fact: 'forwardedAs', kind: 'word' },
  { fact: 'answered', kind: 'count' },
];
