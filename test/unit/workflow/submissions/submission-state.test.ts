import { submissionState } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/submissions.js';

it('tells the state at a moment', () => {
  const submission = sent('xa-a', {}, ['2026-10-05', '2026-10-07']);
  const states = ['2026-10-04', '2026-10-06', '2026-10-07'].map((at) =>
    submissionState(submission, at),
  );
  expect(states).toEqual(['draft', 'submitted', 'accepted']);
  expect(errorOf(() => submissionState(submission, 'nay')).code).toBe('INVALID_ARGUMENT');
});
