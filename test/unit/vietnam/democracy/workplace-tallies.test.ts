import { describe, expect, it } from 'vitest';
import { readConferences, readProcedures } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies } from 'danvan/vietnam';

const periods = ['2026-Q1', '2026-Q2'];
const figuresOf = (records: Parameters<typeof tallyDemocracy>[0], withNil = false) =>
  tallyDemocracy(records, { tallies: democracyTallies, periods, withNil }).observations.map(
    ({ indicator, unit, period, value, categories }) => [
      indicator,
      unit,
      period,
      value,
      ...(categories === undefined ? [] : [categories]),
    ],
  );

describe('conferences of staff', () => {
  it('count one by one so far in the year, but for extraordinary ones', () => {
    const conferences = readConferences([
      { id: 'a', unit: 'so-a', date: '2026-03-31', agencyKind: 'agency' },
      { id: 'b', unit: 'so-a', date: '2026-04-01', extraordinary: true },
      { id: 'c', unit: 'cty', sphere: 'employer', date: '2026-04-01', enterpriseKind: 'state' },
    ]).values;
    expect(figuresOf({ conferences })).toEqual([
      ['agencies.staff-conferences', 'so-a', '2026-Q1', 1],
      ['agencies.staff-conferences', 'so-a', '2026-Q1', 1, { 'agency-kind': 'agency' }],
      ['agencies.staff-conferences', 'so-a', '2026-Q2', 1],
      ['agencies.staff-conferences', 'so-a', '2026-Q2', 1, { 'agency-kind': 'agency' }],
      ['enterprises.worker-conferences', 'cty', '2026-Q2', 1],
      ['enterprises.worker-conferences', 'cty', '2026-Q2', 1, { ownership: 'state' }],
    ]);
  });

  it('count the last sum that a unit gave, with those due; what is unknown is no figure', () => {
    const conferences = readConferences([
      { id: 'a', unit: 'xa-a', date: '2026-01-31', held: 3, obliged: 12 },
      { id: 'b', unit: 'xa-a', date: '2026-03-31', held: 8, obliged: 12 },
      { id: 'c', unit: 'xa-b', date: '2026-03-31', obliged: 7 },
      { id: 'd', unit: 'xa-b', date: '2026-05-31', held: 0, obliged: 7 },
    ]).values;
    expect(figuresOf({ conferences })).toEqual([
      ['agencies.units', 'xa-a', '2026-Q1', 12],
      ['agencies.staff-conferences', 'xa-a', '2026-Q1', 8],
      ['agencies.units', 'xa-b', '2026-Q1', 7],
      ['agencies.units', 'xa-b', '2026-Q2', 7],
      ['agencies.staff-conferences', 'xa-b', '2026-Q2', 0],
    ]);
  });

  it('have a nil where a unit gave nothing and that is asked for', () => {
    const conferences = readConferences([{ id: 'a', unit: 'xa-a', date: '2026-02-01' }]).values;
    const figures = figuresOf({ conferences }, true);
    expect(figures).toContainEqual(['agencies.dialogues', 'xa-a', '2026-Q1', { state: 'nil' }]);
    // How many rules there are is told by their list, which was not given.
    expect(figures.filter(([code]) => code === 'agencies.rules-issued')).toEqual([]);
  });
});

it('counts rules of democracy and no other rules of procedure', () => {
  const procedures = readProcedures([
    { id: 'a', unit: 'so-a', kind: 'democracy', date: '2026-02-01' },
    { id: 'b', unit: 'so-a', kind: 'work', date: '2026-02-01' },
    { id: 'c', unit: 'xa', kind: 'democracy', sphere: 'employer', period: '2026-Q2', issued: 4 },
  ]).values;
  expect(figuresOf({ procedures })).toEqual([
    ['agencies.rules-issued', 'so-a', '2026-Q1', 1],
    ['agencies.rules-issued', 'so-a', '2026-Q2', 1],
    ['enterprises.rules-issued', 'xa', '2026-Q2', 4],
  ]);
});
