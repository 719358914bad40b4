import { expect, it } from 'vitest';
import { aggregate, type ObservationInput } from 'danvan';
import { datasetOf, sent } from '../../../support/figures.js';

const ownCell = (observations: readonly ObservationInput[], indicator = 'x.sessions') =>
  aggregate(datasetOf(observations), {
    units: 'tinh',
    period: '2026-Q3',
    indicators: [indicator],
  }).rows.find(({ role }) => role === 'own')?.cells[0];

const own = sent('tinh', 'sessions', 5);

it('tells what a unit did itself, whatever was sent for or by those below', () => {
  const others = [
    sent('tinh', 'sessions', 60, { scope: 'consolidated' }),
    sent('xa-a', 'sessions', 12),
  ];
  const cell = ownCell([own, ...others]);
  expect(cell).toMatchObject({
    unit: 'tinh',
    amount: 5,
    standsIn: [],
    contributors: [0],
    coverage: { reported: 1, partial: 0, expected: 1 },
  });
});

it('takes own running totals apart without consolidated ones', () => {
  const total = (value: number, period: string, scope: 'own' | 'consolidated') =>
    sent('tinh', 'sessions', value, { period, scope, basis: 'cumulative' });
  const rows = [
    total(10, '2026-06', 'own'),
    total(12, '2026-09', 'own'),
    total(70, '2026-06', 'consolidated'),
    total(95, '2026-09', 'consolidated'),
  ];
  expect(ownCell(rows)?.amount).toBe(2);
});

it('shows own figures of what may not be added over units', () => {
  const rows = [sent('tinh', 'persons', 5), sent('xa-a', 'persons', 4)];
  expect(ownCell(rows, 'x.persons')?.amount).toBe(5);
});

it('is not filled up by what was sent for all below', () => {
  const rows = [
    sent('tinh', 'sessions', 5, { period: '2026-07' }),
    sent('tinh', 'sessions', 60, { scope: 'consolidated' }),
  ];
  expect(ownCell(rows)).toMatchObject({
    amount: 5,
    coverage: { reported: 0, partial: 1, expected: 1 },
    contributors: [0],
    excluded: [],
  });
});
