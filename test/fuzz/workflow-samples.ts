import { periodOf } from 'danvan/time';
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

const obligations = [{ ...report, period: periodOf('2026-Q1') }];
const dueDates = [{ ...report, date: '2026-04-10' }];
const records = {
  hierarchy: known,
  obligations,
  submissions: [submission],
  approvals: [approval],
};
const place = { ...report, cell: { row: 'xa-a', column: '1' } };
const observation = { indicator: 'petitions.received', unit: 'xa-a', period: '2026-Q1', value: 3 };
const { filled: _, ...bare } = submission;
const observed = { ...bare, id: 's2', observations: [observation] };
const data = {
  at: '2026-04-30',
  scope: {},
  reports: [
    {
      ...report,
      observations: [],
      submissions: ['s1'],
      sentOn: '2026-04-05',
      figures: [
        {
          ...place,
          value: 9,
          submission: 's1',
        },
      ],
    },
  ],
};
const collected = {
  outcomes: [
    {
      file: 'a.xlsx',
      position: 0,
      receivedOn: '2026-04-05',
      verdict: 'accepted',
      filled: [submission.filled],
      refused: [],
      findings: [],
      passedOver: [],
    },
  ],
  filled: [],
  observations: [],
  received: [],
  unusable: [],
  silent: [],
  findings: [],
};

/** Good arguments of the doors of submissions. */
export const workflowSamples: Samples = {
  readSubmissions: [[submission], { known, periods: { calendar: 'civil' } }],
  readApprovals: [[approval], { known }],
  submittedReports: [[submission], '2026-04-30'],
  submissionCompleteness: [[submission, observed], { obligations, dueDates, at: '2026-04-30' }],
  submissionState: [submission, '2026-04-30', {}],
  figureHistory: [[submission, observed], place, {}],
  approvalStandings: [records, '2026-04-30'],
  approve: [approval, records],
  moveSubmission: [submission, { to: 'returned', date: '2026-04-09', reason: 'sai' }, {}],
  diff: [data, { ...data, reports: [] }],
  collectedSubmissions: [collected, { acceptedOn: '2026-04-07' }],
  effective: [[submission, observed], '2026-04-30T14:00', { scope: { forms: ['letters'] } }],
};
