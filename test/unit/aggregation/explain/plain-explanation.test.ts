import { foundFigure, plainExplanation } from '#inside/aggregation';
import { aggregate, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

function told(rows: readonly ObservationInput[], code = 'x.sessions', more = {}) {
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3', ...more });
  return plainExplanation(foundFigure(table, code, undefined));
}

it('tells what each unit sent, and of whom nothing or not all was heard', () => {
  const rows = [sent('xa-a', 'sessions', 2), sent('xa-b', 'sessions', 3, { period: '2026-07' })];
  const explanation = told(rows);
  expect(explanation?.contributors.map(({ unit, amount }) => [unit, amount])).toEqual([
    ['xa-a', 2],
    ['xa-b', 3],
  ]);
  expect(explanation?.coverage).toMatchObject({
    reported: ['xa-a'],
    partial: [{ unit: 'xa-b', reason: 'part-of-period', owedDays: 92, sentDays: 31 }],
  });
  expect(explanation?.cell.amount).toBe(5);
});

it('tells that silence was taken for zero', () => {
  const zero = { missing: 'zero', indicators: ['x.sessions'] };
  expect(told([sent('xa-a', 'teams', 1)], 'x.sessions', zero)?.policy.effect).toBe('zero-taken');
});

it.each([
  ['a state', [sent('xa-a', 'teams', 2)], 'x.teams', {}],
  ['a unit above others', [sent('tinh', 'sessions', 2)], 'x.sessions', {}],
  [
    'a report of a longer period',
    [sent('xa-a', 'sessions', 2, { period: '2026' })],
    'x.sessions',
    {},
  ],
  ['a total that is withheld', [sent('xa-a', 'sessions', 2)], 'x.sessions', { missing: 'strict' }],
])('leaves %s to the general way', (_, rows, code, more) => {
  expect(told(rows, code, more)).toBeNull();
});
