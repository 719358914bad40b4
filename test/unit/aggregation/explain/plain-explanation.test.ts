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

it('tells of nothing else, and that nothing was taken for zero', () => {
  expect(told([sent('xa-a', 'sessions', 2)])).toMatchObject({
    role: 'unit',
    isStated: false,
    pairs: [],
    leftOut: [],
    choices: [],
    units: ['tinh'],
    policy: { missing: 'partial', effect: 'none', categories: {}, measure: 'actual' },
  });
  const effectOf = (rows: readonly ObservationInput[], more = {}) =>
    told(rows, 'x.sessions', more)?.policy.effect;
  expect(effectOf([sent('xa-a', 'sessions', { state: 'nil' })])).toBe('none');
  expect(effectOf([sent('xa-a', 'sessions', { state: 'nil' })], { missing: 'zero' })).toBe('none');
  const alone = { indicators: ['x.sessions'] };
  expect(effectOf([sent('xa-a', 'teams', 1)], alone)).toBe('none');
});

it('leaves the total of several units to the general way', () => {
  expect(told([sent('xa-a', 'sessions', 2)], 'x.sessions', { units: ['xa-a', 'xa-b'] })).toBeNull();
});
