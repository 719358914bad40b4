import { expect, it } from 'vitest';
import { readDecisions } from '#inside/democracy';
import { tallyDemocracy, type DemocracyTally } from '#inside/tally';

const told = (row: object, more: Partial<DemocracyTally> = {}) => {
  const common = { unit: 'x', content: 'road', date: '2026-01-05' };
  const rows = [
    { ...common, id: 'a' },
    { ...common, id: 'b', ...row },
  ];
  const tallies = [{ indicator: 'i', list: 'decisions', measure: 'records', ...more }] as const;
  const options = { tallies, periods: ['2026-Q1'] };
  const { findings, uncounted } = tallyDemocracy(
    { decisions: readDecisions(rows).values },
    options,
  );
  expect(uncounted.map(({ id }) => id)).toEqual(findings.length > 0 ? ['b'] : []);
  return findings.map(({ code, path }) => [code, ...path]);
};

it.each([
  [{}, []],
  [{ date: '2025-12-31' }, [['tally/outside-periods', 'decisions', 1]]],
  [{ date: undefined, period: '2026' }, [['tally/outside-periods', 'decisions', 1]]],
  [{ date: undefined }, [['tally/no-period', 'decisions', 1]]],
])('a record with %o is told why it is not counted', (row, findings) => {
  expect(told(row)).toEqual(findings);
});

it('a state that ended, or that another record tells, is no state of the period', () => {
  const ended = { date: undefined, from: '2026-01-05', to: '2026-02-01' };
  expect(told(ended, { at: 'end' })).toEqual([['tally/state-passed', 'decisions', 1]]);
  expect(told({ date: '2026-01-04' }, { at: 'last' })).toEqual([
    ['tally/state-passed', 'decisions', 1],
  ]);
});

it('what no rule counts is said so, whatever its days', () => {
  const where = { content: 'road' };
  expect(told({ content: 'water', date: '2020-01-01' }, { where })).toEqual([
    ['tally/not-counted', 'decisions', 1],
  ]);
});
