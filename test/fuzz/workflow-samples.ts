import type { Samples } from './samples.js';
import { hierarchy as known } from './unit-samples.js';

const report = { form: 'letters', unit: 'xa-a', period: '2026-Q1' };
const submission = {
  ...report,
  id: 's1',
  author: 'van-phong',
  file: { name: 'a.xlsx', hash: 'a'.repeat(64) },
  reason: 'cộng sót',
  filled: { ...report, rows: [{ key: 'xa-a', cells: { '1': 9, '2': null } }], notes: 'Đủ' },
  history: [
    { to: 'submitted', date: '2026-04-05', time: '14:00', by: 'sender' },
    { to: 'accepted', date: '2026-04-07', by: 'receiver' },
  ],
};
const approval = {
  ...report,
  date: '2026-04-15',
  by: 'chu-tich',
  waived: [{ unit: 'xa-a', reason: 'bão' }],
};

/** Good arguments of the doors of submissions. */
export const workflowSamples: Samples = {
  readSubmissions: [[submission], { known, periods: { calendar: 'civil' } }],
  readApprovals: [[approval], { known }],
  submittedReports: [[submission], '2026-04-30'],
  effective: [[submission], '2026-04-30T14:00', { scope: { forms: ['letters'] } }],
};
