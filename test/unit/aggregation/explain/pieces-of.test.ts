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
