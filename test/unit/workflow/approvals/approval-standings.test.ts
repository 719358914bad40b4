import { createHierarchy } from 'danvan';
import { approvalStandings } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent, steps } from '../../../support/submissions.js';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
]);
const approval = { unit: 'tinh', form: 'bm-01', period: '2026-Q3', date: '2026-10-15', waived: [] };
const first = sent('xa-a', { '1': 8 }, ['2026-10-05']);
const sameDay = {
  ...sent('xa-a', { '1': 9 }, ['2026-10-15']),
  history: steps('submitted 2026-10-15T10:00', 'accepted 2026-10-15T15:00'),
};
const isReopened = (time: string | undefined, at = '2026-10-31') => {
  const approvals = [{ ...approval, ...(time !== undefined && { time }) }];
  const records = { hierarchy, obligations: [], submissions: [first, sameDay], approvals };
  return approvalStandings(records, at).map((standing) => standing.isReopened);
};

it('holds an approval without a time against all of its day', () => {
  expect(isReopened(undefined)).toEqual([false]);
  expect(isReopened('14:00')).toEqual([true]);
  expect(isReopened('15:00')).toEqual([false]);
});

it('knows nothing of approvals to come', () => {
  expect(isReopened(undefined, '2026-10-14')).toEqual([]);
});

it('refuses a moment that is none, and a unit that is not there', () => {
  expect(errorOf(() => isReopened(undefined, 'nay')).code).toBe('INVALID_ARGUMENT');
  const records = {
    hierarchy,
    obligations: [],
    submissions: [],
    approvals: [{ ...approval, unit: 'x' }],
  };
  expect(errorOf(() => approvalStandings(records, '2026-10-31')).code).toBe('UNKNOWN_UNIT');
});
