import { aggregate, drillDown, explain } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const tableOf = (more = {}) => {
  const rows = [sent('xa-a', 'rate', 74), sent('xa-b', 'sessions', 4)];
  return aggregate(datasetOf(rows), { units: 'xa-a', period: '2026-Q3', ...more });
};

it('adds a stated rate as one piece', () => {
  const { parts } = drillDown(tableOf(), 'x.rate');
  expect(parts).toMatchObject([{ kind: 'own', counted: { amount: 74 }, contributors: [0] }]);
});

it('adds nothing where there is no amount, though something is told', () => {
  const table = tableOf({ units: 'tinh', missing: 'strict' });
  expect(drillDown(table, 'x.sessions').parts.every(({ counted }) => counted === null)).toBe(true);
  expect(explain(table, 'x.sessions').contributors).toHaveLength(1);
});

it('names contributors by their place in the list, in order', () => {
  const rows = [
    sent('xa-b', 'received', 2),
    sent('xa-a', 'received', 10),
    sent('xa-b', 'successful', 1),
    sent('xa-a', 'successful', 9),
    sent('xa-a', 'sessions', 3, { period: '2026-08' }),
    sent('xa-a', 'sessions', 4, { period: '2026-07' }),
  ];
  const table = aggregate(datasetOf(rows), { units: ['tinh'], period: '2026-Q3' });
  const partsOf = (indicator: string, unit?: string) =>
    drillDown(table, indicator, unit).parts.map(({ contributors }) => contributors);
  expect(partsOf('x.rate').slice(0, 2)).toEqual([
    [1, 3],
    [0, 2],
  ]);
  expect(partsOf('x.sessions')[0]).toEqual([4, 5]);
});

it('adds the terms of pairs, and gives their rate', () => {
  const rows = [sent('xa-a', 'received', 10), sent('xa-a', 'successful', 9)];
  const table = aggregate(datasetOf(rows), { units: 'xa-a', period: '2026-Q3' });
  expect(drillDown(table, 'x.rate').parts).toMatchObject([
    {
      counted: { amount: 90 },
      terms: { numerator: { amount: 9 }, denominator: { amount: 10 } },
    },
  ]);
});
