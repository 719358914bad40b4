import type { Submission } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { reportsOfSubmissions, usualLifecycle } from '#inside/workflow';
import { sent, steps } from '../../../support/submissions.js';

const standing = (...submissions: readonly Submission[]) =>
  reportsOfSubmissions(submissions, usualLifecycle, '2026-10-31')[0];
const returned = {
  ...sent('xa-a', { '1': 8 }, ['2026-10-05']),
  history: steps('submitted 2026-10-05', 'returned 2026-10-06 sai'),
};

it('tells accepted, waiting, returned, empty and lost reports apart', () => {
  const good = sent('xa-a', { '1': 8 }, ['2026-10-12']);
  const { filled: _, ...bare } = sent('xa-a', {}, ['2026-10-05']);
  const fault = { ...bare, fault: 'unreadable', history: steps('submitted 2026-10-05') } as const;
  expect(standing(good)).toMatchObject({ received: [{ receivedOn: '2026-10-12' }], unusable: [] });
  expect(standing({ ...good, history: steps('submitted 2026-10-12') })).toMatchObject({
    received: [],
    unusable: [],
    pending: [{ receivedOn: '2026-10-12' }],
  });
  expect(standing(returned)).toMatchObject({
    isReturned: true,
    unusable: [{ reason: 'returned' }],
  });
  expect(standing(sent('xa-a', { '1': null }, ['2026-10-05']))).toMatchObject({ isEmpty: true });
  expect(standing(fault)).toMatchObject({ isReturned: true, unusable: [{ reason: 'unreadable' }] });
  expect(standing({ ...good, history: [] })).toMatchObject({ isDraft: true, unusable: [] });
  expect(standing(returned, good)).toMatchObject({ isResubmitted: true, isReturned: false });
});
