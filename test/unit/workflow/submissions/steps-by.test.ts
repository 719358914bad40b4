import { expect, it } from 'vitest';
import { momentsOf, stateBy, usualLifecycle } from '#inside/workflow';
import { sent, steps } from '../../../support/submissions.js';

const submission = {
  ...sent('xa-a', {}, ['2026-10-05']),
  history: steps('submitted 2026-10-05', 'accepted 2026-10-05T09:00', 'returned 2026-10-06 sai'),
};

it('tells when milestones were passed, and loses what was revoked', () => {
  const at = (moment: string) => Object.fromEntries(momentsOf(submission, usualLifecycle, moment));
  expect(at('2026-10-04')).toEqual({});
  expect(at('2026-10-05T08:59')).toEqual({ submitted: '2026-10-05T00:00:00' });
  expect(at('2026-10-05')).toMatchObject({ accepted: '2026-10-05T09:00:00' });
  expect(at('2026-10-06')).toEqual({
    submitted: '2026-10-05T00:00:00',
    returned: '2026-10-06T00:00:00',
  });
});

it('tells the state of a moment, in whatever order the steps are written', () => {
  const mixed = { ...submission, history: submission.history.toReversed() };
  expect(stateBy(mixed, usualLifecycle, '2026-10-05')).toBe('accepted');
  expect(stateBy(mixed, usualLifecycle, '2026-10-01')).toBe('draft');
});
