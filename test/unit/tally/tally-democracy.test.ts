import { describe, expect, it } from 'vitest';
import { readDecisions, type DecisionInput } from '#inside/democracy';
import { tallyDemocracy, type DemocracyTally, type DemocracyTallyOptions } from '#inside/tally';

const rows: readonly DecisionInput[] = [
  { id: 'a', unit: 'x', content: 'road', date: '2026-01-31', result: 'passed', peopleMoney: 5 },
  { id: 'b', unit: 'x', content: 'road', date: '2026-04-01', result: 'not-passed' },
  {
    id: 'c',
    unit: 'x',
    content: 'water',
    period: '2026-Q1',
    peopleMoney: { amount: 7, qualifier: 'over' },
  },
  { id: 'd', unit: 'y', content: 'water', from: '2026-03-30', to: '2026-04-02', result: 'passed' },
  { id: 'e', unit: 'y', content: 'water' },
];
const decisions = readDecisions(rows).values;
const tally = (rules: readonly DemocracyTally[], more: Partial<DemocracyTallyOptions> = {}) =>
  tallyDemocracy({ decisions }, { tallies: rules, periods: ['2026-Q1', '2026-Q2'], ...more });
const rule = (more: Partial<DemocracyTally> = {}): DemocracyTally => ({
  indicator: 'i',
  list: 'decisions',
  measure: 'records',
  ...more,
});
const figures = ({ observations }: ReturnType<typeof tally>) =>
  observations.map(({ unit, period, value, categories }) => [unit, period, value, categories]);

describe('tallyDemocracy', () => {
  it('counts records by unit and period: the last day of what lasts, else the named period', () => {
    expect(figures(tally([rule()]))).toEqual([
      ['x', '2026-Q1', 2, undefined],
      ['x', '2026-Q2', 1, undefined],
      ['y', '2026-Q2', 1, undefined],
    ]);
  });

  it('counts what only names a quarter in the year and the half year as well, never in a month', () => {
    const periods = ['2026-03', '2026-H1', '2026', '2025'];
    expect(figures(tally([rule({ measure: 'peopleMoney' })], { periods }))).toEqual([
      ['x', '2026-H1', { amount: 12, qualifier: 'over' }, undefined],
      ['x', '2026', { amount: 12, qualifier: 'over' }, undefined],
    ]);
  });

  it('counts parts beside the total, never crossed', () => {
    expect(
      figures(tally([rule({ by: { content: 'content' } })], { periods: ['2026-Q1'] })),
    ).toEqual([
      ['x', '2026-Q1', 2, undefined],
      ['x', '2026-Q1', 1, { content: 'road' }],
      ['x', '2026-Q1', 1, { content: 'water' }],
    ]);
  });

  it('adds facts with their words, and asks facts to be what a rule says', () => {
    expect(figures(tally([rule({ measure: 'peopleMoney' })]))).toEqual([
      ['x', '2026-Q1', { amount: 12, qualifier: 'over' }, undefined],
    ]);
    expect(figures(tally([rule({ where: { passed: true } })]))).toEqual([
      ['x', '2026-Q1', 1, undefined],
      ['y', '2026-Q2', 1, undefined],
    ]);
    const either = rule({ where: { content: ['road', 'water'], passed: [true, false] } });
    expect(figures(tally([either], { unit: () => 'xa' }))).toEqual([
      ['xa', '2026-Q1', 1, undefined],
      ['xa', '2026-Q2', 2, undefined],
    ]);
  });

  it('names the records behind each figure, and what was counted nowhere', () => {
    const { contributors, uncounted, findings } = tally([rule()]);
    expect(contributors[0]?.records.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(uncounted).toEqual([{ path: ['decisions', 4], id: 'e' }]);
    expect(findings).toMatchObject([{ code: 'tally/no-period', params: { record: 'e' } }]);
  });

  it('counts what stood on the last day of each period', () => {
    const lasting = readDecisions([
      { id: 'a', unit: 'x', content: 'road', from: '2026-01-01', to: '2026-06-29' },
      { id: 'b', unit: 'x', content: 'road', from: '2026-02-01' },
    ]).values;
    const options = { tallies: [rule({ at: 'end' })], periods: ['2026-Q1', '2026-Q2'] };
    expect(figures(tallyDemocracy({ decisions: lasting }, options))).toEqual([
      ['x', '2026-Q1', 2, undefined],
      ['x', '2026-Q2', 1, undefined],
    ]);
  });

  it('has a nil of what did not happen where that is asked for', () => {
    const asked = { withNil: true, periods: ['2026-Q2'] };
    const road = rule({ indicator: 'j', where: { content: 'road' } });
    expect(figures(tally([rule(), road], asked))).toEqual([
      ['x', '2026-Q2', 1, undefined],
      ['x', '2026-Q2', 1, undefined],
      ['y', '2026-Q2', 1, undefined],
      ['y', '2026-Q2', { state: 'nil' }, undefined],
    ]);
    const money = rule({ indicator: 'j', measure: 'peopleMoney' });
    expect(figures(tally([rule(), money], asked))).toHaveLength(2);
  });

  it('counts by the level that a record names, else by that which it is told', () => {
    const named = readDecisions([
      { id: 'a', unit: 'x', content: 'road', date: '2026-01-01', levels: ['province'] },
      { id: 'b', unit: 'y', content: 'road', date: '2026-01-01' },
      { id: 'c', unit: 'y', content: 'road', date: '2026-01-01', levels: ['province', 'commune'] },
    ]).values;
    const options = {
      tallies: [rule({ by: { level: 'level' } })],
      periods: ['2026'],
      unit: () => 'x',
    };
    const counted = (level?: DemocracyTallyOptions['level']) =>
      figures(tallyDemocracy({ decisions: named }, { ...options, level }));
    const total = ['x', '2026', 3, undefined];
    const province = ['x', '2026', 1, { level: 'province' }];
    expect(counted()).toEqual([total, province]);
    const levelOf = () => 'village';
    expect(counted(levelOf)).toEqual([total, province, ['x', '2026', 1, { level: 'village' }]]);
  });
});
