import { unitsWereThere } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, place } from '../../../support/mixed.js';

const units = [
  place('t'),
  { ...place('new', 't'), validity: [{ from: '2025-07-01' }] },
  { ...place('old', 't'), validity: [{ to: '2025-06-30' }] },
];

it('names figures before a unit was there and after it ended, once a report', () => {
  const rows = [
    ['new', '2025-Q2', 1],
    ['new', '2025-Q2', 2, { indicator: 'x.m' }],
    ['old', '2025-Q3', 3],
  ] as const;
  expect(found(unitsWereThere, rows, { units })).toMatchObject([
    {
      code: 'rules/unit-not-in-force',
      unit: 'new',
      period: '2025-Q2',
      params: { from: '2025-07-01', figures: 2 },
    },
    { unit: 'old', period: '2025-Q3', params: { to: '2025-06-30', figures: 1 } },
  ]);
});

it('passes a period with a day on which the unit was there, and units without dates', () => {
  const rows = [
    ['new', '2025-Q3', 1],
    ['new', '2025', 1],
    ['old', '2025', 1],
    ['old', '2025-H1', 1],
    ['t', '1990', 1],
  ] as const;
  expect(found(unitsWereThere, rows, { units })).toEqual([]);
});
