import { expect, it } from 'vitest';
import { acceptedSubmissions, usualLifecycle } from '#inside/workflow';
import { sent, steps } from '../../../support/submissions.js';

it('lists what is accepted at a moment by when it was', () => {
  const list = [
    sent('c', {}, ['2026-10-01', '2026-10-09']),
    sent('a', {}, ['2026-10-02', '2026-10-03']),
    { ...sent('b', {}, ['2026-10-02']), history: steps('submitted 2026-10-02') },
  ];
  const ids = (at: string) =>
    acceptedSubmissions(list, usualLifecycle, at).map(({ submission, sentOn }) => [
      submission.unit,
      sentOn,
    ]);
  expect(ids('2026-10-31')).toEqual([
    ['a', '2026-10-02'],
    ['c', '2026-10-01'],
  ]);
  expect(ids('2026-10-08')).toEqual([['a', '2026-10-02']]);
});
