import { expect, it } from 'vitest';
import { readClearances, readWorks } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies } from 'danvan/vietnam';

const figuresOf = (records: Parameters<typeof tallyDemocracy>[0]) =>
  tallyDemocracy(records, {
    tallies: democracyTallies,
    periods: ['2026-Q1', '2026-Q2'],
  }).observations.map(({ indicator, period, value, categories }) => [
    indicator,
    period,
    value,
    ...(categories === undefined ? [] : [categories]),
  ]);

it('adds site clearance within each quarter, land in hectares', () => {
  const row = { unit: 'xa-a', project: 'ql-14' };
  const clearances = readClearances([
    { ...row, id: 'a', date: '2026-03-31', households: 80, agreed: 70, areaHandedOver: 12_000 },
    { ...row, id: 'b', date: '2026-04-01', agreed: 10, areaHandedOver: 500 },
  ]).values;
  const project = { project: 'ql-14' };
  expect(figuresOf({ clearances })).toEqual([
    ['clearance.projects', '2026-Q1', 1],
    ['clearance.households', '2026-Q1', 80],
    ['clearance.households', '2026-Q1', 80, project],
    ['clearance.households-agreed', '2026-Q1', 70],
    ['clearance.households-agreed', '2026-Q1', 70, project],
    ['clearance.area', '2026-Q1', 1.2],
    ['clearance.area', '2026-Q1', 1.2, project],
    ['clearance.projects', '2026-Q2', 1],
    ['clearance.households-agreed', '2026-Q2', 10],
    ['clearance.households-agreed', '2026-Q2', 10, project],
    ['clearance.area', '2026-Q2', 0.05],
    ['clearance.area', '2026-Q2', 0.05, project],
  ]);
});

it('counts works, tasks, roads and money', () => {
  const works = readWorks([
    { id: 'a', unit: 'x', date: '2026-02-01', workKind: 'road', roadKm: 1.2, peopleMoney: 5 },
    { id: 'b', unit: 'x', date: '2026-02-02', kind: 'task', count: 3, labourDays: 40 },
  ]).values;
  const figures = figuresOf({ works });
  expect(figures).toHaveLength(6);
  expect(figures).toEqual(
    expect.arrayContaining([
      ['works.built', '2026-Q1', 1],
      ['works.built', '2026-Q1', 1, { work: 'road' }],
      ['campaigns.works-and-tasks', '2026-Q1', 4],
      ['works.roads', '2026-Q1', 1.2],
      ['works.people-contribution', '2026-Q1', 5],
      ['appeal.labour-days', '2026-Q1', 40],
    ]),
  );
});

it('keeps days of work of the armed forces apart, and counts houses by kind', () => {
  const works = readWorks([
    { id: 'a', unit: 'x', period: '2026-Q1', sphere: 'armed-forces', count: 0, labourDays: 9 },
    {
      id: 'b',
      unit: 'x',
      period: '2026-Q2',
      houseKind: 'great-unity',
      housesBuilt: 2,
      beneficiariesTotal: 9,
      beneficiaries: { poor: 7 },
    },
  ]).values;
  expect(figuresOf({ works })).toEqual([
    ['works.built', '2026-Q1', 0],
    ['campaigns.works-and-tasks', '2026-Q1', 0],
    ['armed-forces.labour-days', '2026-Q1', 9],
    ['houses.great-unity', '2026-Q2', 2],
    ['houses.great-unity', '2026-Q2', 2, { work: 'built' }],
    ['appeal.beneficiaries', '2026-Q2', 9],
  ]);
});

it('tells the value of works by project too', () => {
  const work = { unit: 'x', date: '2026-02-01', totalMoney: 5, project: 'ql-14' } as const;
  const works = readWorks([
    { ...work, id: 'a' },
    { ...work, id: 'b', project: undefined },
  ]).values;
  expect(figuresOf({ works })).toEqual(
    expect.arrayContaining([
      ['works.total-value', '2026-Q1', 10],
      ['works.total-value', '2026-Q1', 5, { project: 'ql-14' }],
    ]),
  );
});
