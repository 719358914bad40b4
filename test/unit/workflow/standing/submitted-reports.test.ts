import { periodOf } from 'danvan';
import { overdueReports } from 'danvan/organization';
import { submittedReports } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent, steps } from '../../../support/submissions.js';

it('feeds the list of overdue reports, in which who sent something is never silent', () => {
  const bare = { form: 'bm-01', period: '2026-Q3', history: steps('submitted 2026-10-05') };
  const submissions = [
    sent('a', { '1': 8 }, ['2026-10-05']),
    { ...sent('b', { '1': 8 }, ['2026-10-05']), history: steps('submitted 2026-10-05') },
    { ...bare, id: 'c', unit: 'c', fault: 'unreadable' } as const,
    { ...bare, id: 'd', unit: 'd', fault: 'wrong-period' } as const,
    sent('e', { '1': null }, ['2026-10-05']),
    {
      ...sent('f', { '1': 1 }, ['2026-10-05']),
      history: steps('submitted 2026-10-05', 'returned 2026-10-06 sai'),
    },
  ];
  const owed = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((unit) => ({
    unit,
    form: 'bm-01',
    period: periodOf('2026-Q3'),
  }));
  const { entries } = overdueReports(
    owed,
    submittedReports(submissions, '2026-10-31'),
    '2026-10-31',
  );
  expect(entries.map(({ unit, standing }) => `${unit} ${standing}`)).toEqual([
    'c unreadable',
    'd wrong-period',
    'e empty',
    'f returned',
    'g not-sent',
  ]);
});

it('refuses a moment that is none', () => {
  expect(errorOf(() => submittedReports([], 'nay')).code).toBe('INVALID_ARGUMENT');
});
