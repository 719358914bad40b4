import { rowsOfUnit, sortRows } from '#inside/aggregation';
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

it('adds what happened in a period, and names what has an error', () => {
  const rows = [
    sent('xa-a', 'sessions', 1, { period: '2026-08' }),
    sent('xa-a', 'sessions', 2, { period: '2026-07' }),
  ];
  const figure = mustBePlain(rows, 'x.sessions', ['2026-Q3', '2026-07']);
  expect(sortRows(figure, 1)).toEqual({ counted: [[0, 1], [1]], excluded: [] });
  expect([...rowsOfUnit(figure, 1)]).toEqual([0, 1]);
  const wrong = mustBePlain([sent('xa-a', 'sessions', -1)]);
  expect(sortRows(wrong, 1)).toEqual({
    counted: [],
    excluded: [[{ position: 0, reason: 'error' }]],
  });
});
