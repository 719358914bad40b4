import { figureHistory } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { form, period, sent } from '../../../support/submissions.js';

const place = { form, unit: 'xa-a', period, cell: { row: 'xa-a', column: '1' } };

it('tells each accepted value with when and why', () => {
  const history = figureHistory(
    [
      {
        ...sent('xa-a', { '1': 9 }, ['2026-10-12', '2026-10-13']),
        reason: 'cộng sót',
        author: 'vp',
      },
      sent('xa-a', { '1': 8 }, ['2026-10-05', '2026-10-06']),
      { ...sent('xa-a', { '1': 99 }, ['2026-10-14']), history: [] },
      sent('xa-a', { '2': 5 }, ['2026-10-20']),
      sent('xa-b', { '1': 7 }, ['2026-10-05']),
    ],
    place,
  );
  expect(history).toEqual([
    {
      value: 8,
      submission: 'xa-a 2026-10-05',
      sentOn: '2026-10-05',
      acceptedAt: '2026-10-06T00:00:00',
    },
    {
      value: 9,
      submission: 'xa-a 2026-10-12',
      sentOn: '2026-10-12',
      acceptedAt: '2026-10-13T00:00:00',
      author: 'vp',
      reason: 'cộng sót',
    },
  ]);
});
