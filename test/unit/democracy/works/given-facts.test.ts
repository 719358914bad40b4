import { readDemocracyRecords, type DecisionInput, type WorkInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies as tallies } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const decision: DecisionInput = {
  id: 'd',
  unit: 'x',
  content: 'infrastructure',
  date: '2026-03-08',
  result: 'passed',
  stateMoney: 600,
  peopleMoney: 300,
  totalMoney: 900,
  labourDays: 40,
  landArea: 250,
};
const work: WorkInput = {
  id: 'w',
  unit: 'x',
  date: '2026-09-01',
  decidedIn: 'd',
  stateMoney: 600,
  peopleMoney: 280,
  totalMoney: 880,
};

/** All figures of a year that are of no part. */
function figures(given: Partial<DecisionInput>, works: readonly WorkInput[] = []) {
  const { values: records } = readDemocracyRecords({
    decisions: [{ ...decision, ...given }],
    works,
  });
  const { observations } = tallyDemocracy(records, { tallies, periods: ['2026'] });
  const totals = observations.filter(({ categories }) => categories === undefined);
  return Object.fromEntries(totals.map(({ indicator, value }) => [indicator, value]));
}

it('counts what a decision plans as decided, and never as given', () => {
  const counted = figures({});
  expect(counted['decisions.total-value']).toBe(900);
  expect(counted['decisions.labour-days']).toBe(40);
  expect(counted['decisions.land']).toBe(250);
  expect(counted['works.total-value']).toBeUndefined();
  expect(counted['appeal.labour-days']).toBeUndefined();
});

it('counts what was given by a decision that was carried out and has no work', () => {
  expect(figures({ carriedOut: true })).toMatchObject({
    'works.total-value': 900,
    'works.people-contribution': 300,
    'works.state-support': 600,
    'appeal.labour-days': 40,
    'appeal.land': 250,
  });
  expect(figures({ carriedOut: true, result: 'not-passed' })['works.total-value']).toBeUndefined();
});

it('counts by the work what it tells, and by the decision what it does not, never both', () => {
  expect(figures({ carriedOut: true }, [work])).toMatchObject({
    'decisions.total-value': 900,
    'works.total-value': 880,
    'works.people-contribution': 280,
    'appeal.labour-days': 40,
  });
});

it('counts the money of works by the content of their decision', () => {
  const { values: records } = readDemocracyRecords({ decisions: [decision], works: [work] });
  const { observations } = tallyDemocracy(records, { tallies, periods: ['2026'] });
  const parts = observations.filter(({ indicator }) => indicator === 'works.total-value');
  expect(parts.map(({ categories, value }) => [categories, value])).toEqual([
    [undefined, 880],
    [{ content: 'infrastructure' }, 880],
  ]);
});
