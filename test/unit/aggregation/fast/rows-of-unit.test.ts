import { sortRows } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { mustBePlain } from '../../../support/plain-figure.js';

it('tells what was counted, and what reaches over the period', () => {
  const figure = mustBePlain([
    sent('xa-a', 'sessions', 1, { period: '2026-07' }),
    sent('xa-a', 'sessions', 2, { period: '2026-09-20/2026-10-05' }),
  ]);
  expect(sortRows(figure, 1)).toEqual({
    counted: [[0]],
    excluded: [[{ position: 1, reason: 'outside-period' }]],
  });
});

it('counts the latest state, whatever the order in which they came', () => {
  const figure = mustBePlain(
    [
      sent('xa-a', 'teams', 4, { period: '2026-09' }),
      sent('xa-a', 'teams', 7, { period: '2026-07' }),
    ],
    'x.teams',
  );
  expect(sortRows(figure, 1)).toEqual({
    counted: [[0]],
    excluded: [[{ position: 1, reason: 'earlier-state' }]],
  });
});
