import { tallyDemocracy } from 'danvan/indicators';
import {
  readDemocracyRecords,
  type BoardInput,
  type CriticismInput,
  type SupervisionInput,
} from 'danvan/democracy';
import { boardRules, democracyCatalogues as catalogues, democracyTallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

interface Rows {
  readonly boards?: readonly BoardInput[];
  readonly supervisions?: readonly SupervisionInput[];
  readonly criticisms?: readonly CriticismInput[];
}

function tally(rows: Rows, periods: readonly string[], withNil = false) {
  const { values: records, findings } = readDemocracyRecords(
    { ...rows },
    { catalogues, boardRules },
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const counted = tallyDemocracy(records, { tallies: democracyTallies, periods, withNil });
  return { ...counted, read: findings };
}
const figures = (...given: Parameters<typeof tally>) =>
  tally(...given).observations.map(({ indicator, period, value, categories }) =>
    categories === undefined ? [indicator, period, value] : [indicator, period, value, categories],
  );

const quarters = ['2026-Q1', '2026-Q2'];
const people = { unit: 'xa', supervisor: 'people-inspection-board' } as const;
const front = { unit: 'xa', supervisor: 'front' } as const;

describe('what five articles say', () => {
  it('of Tây Ninh: 98 sessions of inspection boards, 136 of investment boards', () => {
    const common = { unit: 'tay-ninh', period: '2020-H1' };
    const supervisions = [
      { ...common, id: 'ttnd', supervisor: 'people-inspection-board', sessions: 98 },
      { ...common, id: 'gsdt', supervisor: 'community-investment-board', sessions: 136 },
    ];
    expect(figures({ supervisions }, ['2020-H1'])).toEqual([
      ['people-inspection.supervisions', '2020-H1', 98],
      ['community-investment.supervisions', '2020-H1', 136],
    ]);
  });

  it('of Hòa Bình: mass-mobilization boards supervise and criticise, without a number', () => {
    const common = { unit: 'hoa-binh', from: '2019-08-23', to: '2019-12-31' };
    const { observations, findings, read } = tally(
      {
        supervisions: [{ ...common, id: 's', supervisor: 'mass-mobilization-board' }],
        criticisms: [{ ...common, id: 'c', critic: 'mass-mobilization-board' }],
      },
      ['2019'],
    );
    expect(read).toEqual([]);
    expect(observations).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['tally/not-counted', 'tally/not-counted']);
  });

  it('of Đắk Nông: the council supervises, and many sessions have no number', () => {
    const many = { amount: null, qualifier: 'many' } as const;
    const supervisions = [
      {
        id: 's',
        unit: 'dak-nong',
        supervisor: 'peoples-council',
        period: '2023',
        sessions: many,
      },
    ];
    expect(figures({ supervisions }, ['2023'])).toEqual([
      ['supervision.council-supervisions', '2023', many],
    ]);
  });
});

describe('supervisions over two quarters', () => {
  it('are counted with what was found, recommended and recovered', () => {
    const supervisions = [
      {
        ...people,
        id: 'a',
        date: '2026-02-01',
        topic: 'land',
        violations: 3,
        recommendations: 2,
        resolved: 1,
        moneyRecovered: 5_000_000,
        landRecovered: 120.5,
        lawGaps: 1,
      },
      { ...people, id: 'b', period: '2026-Q2', sessions: 4, violations: 0 },
    ];
    expect(figures({ supervisions }, quarters)).toEqual([
      ['people-inspection.supervisions', '2026-Q1', 1],
      ['people-inspection.supervisions', '2026-Q1', 1, { topic: 'land' }],
      ['people-inspection.cases-found', '2026-Q1', 3],
      ['people-inspection.cases-found', '2026-Q1', 3, { topic: 'land' }],
      ['people-inspection.cases-recommended', '2026-Q1', 2],
      ['people-inspection.cases-recommended', '2026-Q1', 2, { topic: 'land' }],
      ['people-inspection.cases-resolved', '2026-Q1', 1],
      ['people-inspection.cases-resolved', '2026-Q1', 1, { topic: 'land' }],
      ['people-inspection.money-recovered', '2026-Q1', 5_000_000],
      ['people-inspection.land-recovered', '2026-Q1', 120.5],
      ['people-inspection.law-gaps', '2026-Q1', 1],
      ['people-inspection.supervisions', '2026-Q2', 4],
      ['people-inspection.cases-found', '2026-Q2', 0],
    ]);
  });

  it('of the Front and its organizations are counted by organization, together in the total alone', () => {
    const supervisions = [
      { ...front, id: 'a', date: '2026-02-01', form: 'delegation', recommendations: 3 },
      { ...front, id: 'b', period: '2026-Q1', supervisor: 'youth-union', sessions: 2 },
      { ...front, id: 'c', period: '2026-Q1', supervisor: 'socio-political-organizations' },
      {
        ...front,
        id: 'd',
        period: '2026-Q1',
        supervisor: 'socio-political-organizations',
        sessions: 10,
      },
    ];
    expect(figures({ supervisions }, ['2026-Q1'])).toEqual([
      ['supervision.supervisions', '2026-Q1', 13],
      ['supervision.supervisions', '2026-Q1', 1, { organization: 'front' }],
      ['supervision.supervisions', '2026-Q1', 1, { form: 'delegation' }],
      ['supervision.supervisions', '2026-Q1', 2, { organization: 'youth-union' }],
      ['supervision.recommendations', '2026-Q1', 3],
      ['supervision.recommendations', '2026-Q1', 3, { organization: 'front' }],
    ]);
  });

  it('are nil only where that is asked for, and not known is not nil', () => {
    const supervisions = [
      { ...people, id: 'a', period: '2026-Q1', sessions: 2 },
      { ...people, id: 'b', period: '2026-Q2' },
    ];
    const { observations } = tally({ supervisions }, quarters, true);
    const of = (indicator: string) =>
      observations.filter((each) => each.indicator === indicator).map(({ value }) => value);
    expect(of('people-inspection.supervisions')).toEqual([2]);
    expect(of('people-inspection.cases-found')).toEqual([]);
    expect(of('community-investment.supervisions')).toEqual([{ state: 'nil' }]);
  });
});

describe('criticisms over two quarters', () => {
  it('are counted by who gave them and how', () => {
    const common = { unit: 'tinh', critic: 'front' };
    const criticisms: readonly CriticismInput[] = [
      { ...common, id: 'a', date: '2026-02-01', form: 'conference', opinions: 21 },
      { ...common, id: 'b', period: '2026-Q2', sessions: 3, critic: 'mass-mobilization-board' },
      { ...common, id: 'c', period: '2026-Q2', kind: 'party-building', opinions: 9 },
    ];
    expect(figures({ criticisms }, quarters)).toEqual([
      ['supervision.criticism-conferences', '2026-Q1', 1],
      ['supervision.criticism-conferences', '2026-Q1', 1, { organization: 'front' }],
      ['supervision.criticism-conferences', '2026-Q1', 1, { form: 'conference' }],
      ['supervision.criticism-opinions', '2026-Q1', 21],
      ['supervision.criticism-opinions', '2026-Q1', 21, { organization: 'front' }],
      ['supervision.criticism-conferences', '2026-Q2', 3],
      ['supervision.party-building-opinions', '2026-Q2', 9],
      ['supervision.party-building-opinions', '2026-Q2', 9, { organization: 'front' }],
    ]);
  });
});

describe('boards over two quarters', () => {
  it('count as long as their term lasts', () => {
    const board = { unit: 'xa', kind: 'people-inspection-board', members: 9, women: 4 };
    const boards = [
      { ...board, id: 'a', from: '2024-01-01', to: '2026-05-31' },
      { ...board, id: 'b', from: '2026-06-01', members: 8 },
    ];
    expect(figures({ boards }, ['2026-Q1'])).toEqual([
      ['people-inspection.boards', '2026-Q1', 1],
      ['people-inspection.boards', '2026-Q1', 1, { sphere: 'commune' }],
      ['people-inspection.members', '2026-Q1', 9],
      ['people-inspection.members', '2026-Q1', 9, { sphere: 'commune' }],
      ['people-inspection.members', '2026-Q1', 5, { gender: 'male' }],
      ['people-inspection.members', '2026-Q1', 4, { gender: 'female' }],
    ]);
    const q2 = figures({ boards }, ['2026-Q2']);
    expect(q2.filter(([indicator]) => indicator === 'people-inspection.boards')).toEqual([
      ['people-inspection.boards', '2026-Q2', 1],
      ['people-inspection.boards', '2026-Q2', 1, { sphere: 'commune' }],
    ]);
  });

  it('of employers are those of places of work', () => {
    const board = {
      kind: 'people-inspection-board',
      sphere: 'employer',
      from: '2025-01-01',
    } as const;
    const boards = [{ ...board, id: 'a', unit: 'cty' }];
    expect(figures({ boards }, ['2026-Q1'])).toEqual([
      ['people-inspection.boards', '2026-Q1', 1],
      ['people-inspection.boards', '2026-Q1', 1, { sphere: 'workplace' }],
    ]);
  });

  it('of a report count in its period, with the projects of the area', () => {
    const boards = [
      {
        id: 'a',
        unit: 'tinh',
        kind: 'community-investment-board',
        period: '2026-Q1',
        boards: 40,
        members: 220,
        projects: 61,
      },
    ];
    expect(figures({ boards }, quarters)).toEqual([
      ['community-investment.boards', '2026-Q1', 40],
      ['community-investment.members', '2026-Q1', 220],
      ['community-investment.projects', '2026-Q1', 61],
    ]);
  });
});

it('counts what the people themselves, councils and others supervise', () => {
  const common = { unit: 'xa', date: '2026-03-02', recommendations: 2 };
  const supervisions = ['residents', 'other', 'peoples-council'].map((supervisor) => ({
    ...common,
    id: supervisor,
    supervisor,
  }));
  const counted = tally({ supervisions }, ['2026-Q1']);
  expect(counted.findings).toEqual([]);
  expect(counted.observations.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['supervision.council-supervisions', 1],
    ['supervision.council-recommendations', 2],
    ['supervision.residents-supervisions', 1],
    ['supervision.residents-recommendations', 2],
    ['supervision.other-supervisions', 1],
    ['supervision.other-recommendations', 2],
  ]);
});
