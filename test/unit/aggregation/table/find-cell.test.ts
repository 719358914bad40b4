import { aggregate, findCell, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const table = aggregate(datasetOf([sent('xa-a', 'sessions', 4)]), {
  units: 'tinh',
  period: '2026-Q3',
});

it('finds the total and the figure of a unit', () => {
  expect(findCell(table, 'x.sessions').amount).toBe(4);
  expect(findCell(table, 'x.sessions', 'xa-a').amount).toBe(4);
  expect(findCell(table, 'x.sessions', 'xa-b').amount).toBeNull();
});

it.each([
  ['UNKNOWN_UNIT', ['x.sessions', 'xa-z']],
  ['UNKNOWN_INDICATOR', ['x.nothing', 'xa-a']],
  ['UNKNOWN_PERIOD', ['x.sessions', { unit: 'xa-a', period: '2026-Q4' }]],
] as const)('throws %s', (code, [indicator, about]) => {
  expect(() => findCell(table, indicator, about)).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === code),
  );
});

it('works out what has no column, and says that it is missing', () => {
  expect(findCell(table, 'x.teams', 'xa-a')).toMatchObject({
    amount: null,
    state: 'missing',
    silent: ['xa-a'],
  });
});

it('gives the cell of the column, of each period', () => {
  const rows = [sent('xa-a', 'sessions', 4), sent('xa-a', 'sessions', 2, { period: '2026-Q2' })];
  const both = aggregate(datasetOf(rows), { units: 'tinh', periods: ['2026-Q2', '2026-Q3'] });
  expect(findCell(both, 'x.sessions', { period: '2026-Q3' })).toBe(both.total[1]);
  expect(findCell(both, 'x.sessions')).toBe(both.total[0]);
  expect(both.total.map(({ amount }) => amount)).toEqual([2, 4]);
});
