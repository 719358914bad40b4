import { moveSubmission, type SubmissionStep } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { sent, steps } from '../../../support/submissions.js';

const waiting = {
  ...sent('xa-a', {}, ['2026-10-05']),
  history: steps('submitted 2026-10-05T10:00'),
};

it('adds a step, and leaves what it was given as it was', () => {
  const moved = moveSubmission(waiting, { to: 'accepted', date: '2026-10-07', by: 'receiver' });
  expect(moved.ok && moved.value.history.map(({ to }) => to)).toEqual(['submitted', 'accepted']);
  expect(waiting.history).toHaveLength(1);
});

it.each<[SubmissionStep, string]>([
  [{ to: 'closed', date: '2026-10-07' }, 'lifecycle/move-not-allowed'],
  [{ to: 'returned', date: '2026-10-07' }, 'lifecycle/requirement-missing'],
  [{ to: 'returned', date: '2026-10-07', reason: '  ' }, 'shape/too-small'],
  [{ to: 'accepted', date: '2026-10-07', by: 'sender' }, 'lifecycle/move-not-allowed'],
  [{ to: 'accepted', date: '2026-10-05', time: '09:59' }, 'workflow/steps-backwards'],
  [{ to: 'accepted', date: '7/10/2026' }, 'shape/wrong-format'],
])('refuses %j', (step, code) => {
  const moved = moveSubmission(waiting, step);
  expect(moved.ok ? [] : moved.findings.map((finding) => finding.code)).toEqual([code]);
});
