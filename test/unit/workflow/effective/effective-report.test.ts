import { expect, it } from 'vitest';
import { effectiveReport } from '#inside/workflow';
import { sent } from '../../../support/submissions.js';

const accepted = (submission: ReturnType<typeof sent>, sentOn: string) => ({
  submission,
  sentOn,
  acceptedAt: sentOn,
});

it('puts the last value of each cell together, and keeps what is absent later', () => {
  const first = accepted(sent('xa-a', { '1': 8, '2': 6, '3': 1 }, ['2026-10-05']), '2026-10-05');
  const second = accepted(sent('xa-a', { '1': 9, '3': null }, ['2026-10-12']), '2026-10-12');
  const report = effectiveReport(first, [first, second]);
  expect(report.filled?.rows).toEqual([{ key: 'xa-a', cells: { '1': 9, '2': 6, '3': null } }]);
  expect(report.submissions).toEqual(['xa-a 2026-10-05', 'xa-a 2026-10-12']);
  expect(report.figures.map(({ submission }) => submission.slice(-2))).toEqual(['12', '05', '12']);
});

it('is as early as the first that was sent, not the first that was accepted', () => {
  const late = accepted(sent('xa-a', {}, ['2026-10-12']), '2026-10-12');
  const early = accepted(sent('xa-a', {}, ['2026-10-05']), '2026-10-05');
  expect(effectiveReport(late, [late, early]).sentOn).toBe('2026-10-05');
});
