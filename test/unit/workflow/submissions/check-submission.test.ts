import { expect, it } from 'vitest';
import { checkSubmission, usualLifecycle } from '#inside/workflow';
import { filledBy, sent, steps } from '../../../support/submissions.js';

const good = sent('xa-a', { '1': 8 }, ['2026-10-05', '2026-10-07']);
const found = (more: object) =>
  checkSubmission({ ...good, ...more }, usualLifecycle).map(({ code, path }) => [code, path]);

it('has nothing to say of what is in order', () => {
  expect(found({})).toEqual([]);
});

it('finds steps that skip, go back in time, or give no reason', () => {
  expect(found({ history: steps('accepted 2026-10-07') })).toEqual([
    ['lifecycle/move-not-allowed', ['history', 0]],
  ]);
  expect(
    found({ history: steps('submitted 2026-10-05T10:00', 'accepted 2026-10-05T09:00') }),
  ).toEqual([['workflow/steps-backwards', ['history', 1, 'date']]]);
  expect(found({ history: steps('submitted 2026-10-05', 'returned 2026-10-06') })).toEqual([
    ['lifecycle/requirement-missing', ['history', 1, 'reason']],
  ]);
});

it('finds a form that is not the one of the submission', () => {
  const filled = { ...filledBy('xa-b', {}), period: '2026-Q2' };
  expect(found({ filled })).toEqual([
    ['workflow/content-differs', ['filled', 'unit']],
    ['workflow/content-differs', ['filled', 'period']],
  ]);
});
