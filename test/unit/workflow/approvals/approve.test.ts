import { createHierarchy, periodOf } from 'danvan';
import { approvalStandings, approve, type Approval, type ApprovalRecords } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/submissions.js';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'huyen', name: 'huyện', parent: 'tinh' },
  { id: 'xa-a', name: 'xã A', parent: 'huyen' },
  { id: 'xa-b', name: 'xã B', parent: 'huyen' },
]);
const obligations = ['huyen', 'xa-a', 'xa-b'].map((unit) => ({
  unit,
  form: 'bm-01',
  period: periodOf('2026-Q3'),
}));
const a = sent('xa-a', { '1': 8 }, ['2026-10-05']);
const b = sent('xa-b', { '1': 6 }, ['2026-10-05']);
const asked = (unit: string, date: string, waived: Approval['waived'] = []): Approval => ({
  unit,
  form: 'bm-01',
  period: '2026-Q3',
  date,
  waived,
});
const records = (more: Partial<ApprovalRecords>): ApprovalRecords => ({
  hierarchy,
  obligations,
  submissions: [a, b],
  ...more,
});
const codes = (approval: Approval, more: Partial<ApprovalRecords>) => {
  const result = approve(approval, records(more));
  return result.ok
    ? 'approved'
    : result.findings.map(({ code, params }) => [code, params['child'], params['why']]);
};

it('approves from below upwards', () => {
  expect(codes(asked('huyen', '2026-10-10'), {})).toBe('approved');
  expect(codes(asked('tinh', '2026-10-15'), {})).toEqual([
    ['workflow/child-not-approved', 'huyen', 'not-approved'],
  ]);
  const approvals = [asked('huyen', '2026-10-10')];
  expect(codes(asked('tinh', '2026-10-15'), { approvals })).toBe('approved');
});

it('waits for figures that are accepted, and not for blanks', () => {
  const blank = sent('xa-b', { '1': null }, ['2026-10-05']);
  for (const submissions of [[a], [a, { ...b, history: b.history.slice(0, 1) }], [a, blank]]) {
    expect(codes(asked('huyen', '2026-10-10'), { submissions })).toEqual([
      ['workflow/child-not-approved', 'xa-b', 'nothing-accepted'],
    ]);
  }
});

it('lets a unit be waived with a reason, and not without', () => {
  const submissions = [a];
  const waive = (reason: string) =>
    codes(asked('huyen', '2026-10-10', [{ unit: 'xa-b', reason }]), { submissions });
  expect(waive('bị bão số 5, gửi sau')).toBe('approved');
  expect(waive(' ')).toEqual([['workflow/waived-without-reason', 'xa-b', undefined]]);
  expect(
    codes(asked('huyen', '2026-10-10', [{ unit: 'xa-x', reason: 'bão' }]), { submissions }),
  ).toEqual([
    ['workflow/child-not-approved', 'xa-b', 'nothing-accepted'],
    ['workflow/waived-in-vain', 'xa-x', undefined],
  ]);
});

it('does not approve over a level that is open again', () => {
  const submissions = [a, b, sent('xa-a', { '1': 9 }, ['2026-10-12'])];
  const approvals = [asked('huyen', '2026-10-10')];
  expect(codes(asked('tinh', '2026-10-15'), { submissions, approvals })).toEqual([
    ['workflow/child-not-approved', 'huyen', 'reopened'],
  ]);
  const again = [...approvals, asked('huyen', '2026-10-13')];
  expect(codes(asked('tinh', '2026-10-15'), { submissions, approvals: again })).toBe('approved');
});

it('reopens the whole chain on a correction below, with the number of figures', () => {
  const submissions = [a, b, sent('xa-a', { '1': 9, '2': 7 }, ['2026-10-20'])];
  const approvals = [asked('tinh', '2026-10-15'), asked('huyen', '2026-10-10')];
  const standings = approvalStandings(records({ submissions, approvals }), '2026-10-31');
  expect(
    standings.map(({ approval, isReopened, changes }) => [
      approval.unit,
      isReopened,
      changes.count,
    ]),
  ).toEqual([
    ['huyen', true, 2],
    ['tinh', true, 2],
  ]);
  expect(standings[0]?.findings).toMatchObject([
    {
      code: 'workflow/approval-reopened',
      params: { changed: 2, corrected: 1, added: 1, approvedOn: '2026-10-10' },
    },
  ]);
});

it('refuses what is no approval and no records', () => {
  const result = approve(JSON.parse('{"unit":"tinh"}'), records({}));
  expect(result.ok).toBe(false);
  expect(errorOf(() => approve(asked('tinh', '2026-10-15'), JSON.parse('{}'))).code).toBe(
    'INVALID_ARGUMENT',
  );
});
