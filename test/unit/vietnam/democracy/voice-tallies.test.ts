import { describe, expect, it } from 'vitest';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyCatalogues as catalogues, democracyTallies as tallies } from 'danvan/vietnam';

const tally = (rows: DemocracyRows, periods: readonly string[], withNil = false) => {
  const { records, findings } = readDemocracyRecords(rows, { catalogues });
  expect(findings).toEqual([]);
  const { observations } = tallyDemocracy(records, { tallies, periods, withNil });
  return Object.fromEntries(
    observations.map(({ indicator, period, value, categories = {} }) => [
      [indicator, period, ...Object.entries(categories).flat()].join(' '),
      value,
    ]),
  );
};
const quarters = ['2026-Q1', '2026-Q2'];

describe('mediation', () => {
  it('counts teams as they stood last, and those that last', () => {
    const state = { unit: 'xa', teams: 7, mediators: 41 };
    const mediationTeams = [
      { ...state, id: '1', date: '2026-01-15', teams: 6 },
      { ...state, id: '2', date: '2026-03-31', women: 15, minorities: 4 },
      { id: '3', unit: 'thon', from: '2020-01-01', to: '2026-05-31', teams: 1, mediators: 5 },
    ];
    expect(tally({ mediationTeams: mediationTeams.slice(0, 2) }, quarters)).toEqual({
      'mediation.teams 2026-Q1': 7,
      'mediation.members 2026-Q1': 41,
      'mediation.members 2026-Q1 gender female': 15,
      'mediation.members 2026-Q1 gender male': 26,
      'mediation.members 2026-Q1 ethnicity minority': 4,
      'mediation.members 2026-Q1 ethnicity kinh': 37,
    });
    expect(tally({ mediationTeams: mediationTeams.slice(2) }, quarters)).toEqual({
      'mediation.teams 2026-Q1': 1,
      'mediation.members 2026-Q1': 5,
    });
  });

  it('counts sums of a quarter and single cases; what is not known is not counted', () => {
    const mediations = [
      { id: 'q', unit: 'xa', period: '2026-Q1', received: 12, successful: 9, pending: 2 },
      { id: 'a', unit: 'thon', date: '2026-03-01', received: 1, disputeKind: 'land' },
      { id: 'b', unit: 'thon', date: '2026-03-02', to: '2026-04-02', received: 1, failed: 1 },
    ];
    expect(tally({ mediations: mediations.slice(0, 1) }, quarters)).toEqual({
      'mediation.cases-received 2026-Q1': 12,
      'mediation.cases-successful 2026-Q1': 9,
      'mediation.cases-pending 2026-Q1': 2,
    });
    expect(tally({ mediations: mediations.slice(1) }, quarters)).toEqual({
      'mediation.cases-received 2026-Q1': 2,
      'mediation.cases-received 2026-Q1 kind land': 1,
      'mediation.cases-pending 2026-Q1': 2,
      'mediation.cases-failed 2026-Q2': 1,
      'mediation.cases-pending 2026-Q2': 1,
    });
  });

  it('gives a nil of what a unit with records did not have', () => {
    const mediations = [{ id: 'q', unit: 'xa', period: '2026-Q2', received: 0 }];
    const counted = tally({ mediations }, quarters, true);
    expect(counted['mediation.cases-received 2026-Q2']).toBe(0);
    expect(counted['mediation.cases-successful 2026-Q2']).toEqual({ state: 'nil' });
    expect(counted['mediation.cases-received 2026-Q1']).toBeUndefined();
  });
});

describe('letters', () => {
  it('count each breakdown under the total that it is of', () => {
    const petitions = [
      {
        id: 'q',
        unit: 'xa',
        period: '2026-Q1',
        carriedOver: 2,
        received: 30,
        handled: 30,
        fitForHandling: 20,
        withinCompetence: 12,
        guided: 5,
        forwarded: 3,
        resolved: 10,
        outstanding: 4,
        breakdownOf: 'withinCompetence',
        complaints: 6,
        denunciations: 1,
        feedback: 5,
        fields: [{ kind: 'complaint', field: 'land', count: 6 }],
      },
    ];
    expect(tally({ petitions }, ['2026-Q1'])).toEqual({
      'petitions.received 2026-Q1': 30,
      'petitions.eligible 2026-Q1': 20,
      'petitions.competent 2026-Q1': 12,
      'petitions.competent-complaints 2026-Q1': 6,
      'petitions.competent-complaints 2026-Q1 field land': 6,
      'petitions.competent-denunciations 2026-Q1': 1,
      'petitions.competent-feedback 2026-Q1': 5,
      'petitions.carried-over 2026-Q1': 2,
      'petitions.processed 2026-Q1': 30,
      'petitions.guided 2026-Q1': 5,
      'petitions.forwarded 2026-Q1': 3,
      'petitions.resolved 2026-Q1': 10,
      'petitions.outstanding 2026-Q1': 4,
    });
  });

  it('count one by one', () => {
    const letter = { unit: 'xa', kind: 'complaint', field: 'land', received: 1 };
    const petitions = [
      { ...letter, id: 'a', date: '2026-02-01', to: '2026-04-01', handled: 1, resolved: 1 },
      { ...letter, id: 'b', date: '2026-02-02', fitForHandling: 1, withinCompetence: 1 },
    ];
    expect(tally({ petitions }, quarters)).toEqual({
      'petitions.received 2026-Q1': 2,
      'petitions.complaints 2026-Q1': 2,
      'petitions.complaints 2026-Q1 field land': 2,
      'petitions.eligible 2026-Q1': 1,
      'petitions.eligible-complaints 2026-Q1': 1,
      'petitions.eligible-complaints 2026-Q1 field land': 1,
      'petitions.competent 2026-Q1': 1,
      'petitions.competent-complaints 2026-Q1': 1,
      'petitions.competent-complaints 2026-Q1 field land': 1,
      'petitions.outstanding 2026-Q1': 2,
      'petitions.processed 2026-Q2': 1,
      'petitions.resolved 2026-Q2': 1,
      'petitions.outstanding 2026-Q2': 1,
    });
  });
});

it('opinions of voters are counted by topic where it is known', () => {
  const voterOpinions = [
    { id: 'a', unit: 'hdnd', period: '2026-Q1', meetings: 4, attendances: 210, received: 31 },
    { id: 'b', unit: 'hdnd', date: '2026-02-03', topic: 'giao thông', received: 2, answered: 1 },
  ];
  expect(tally({ voterOpinions }, ['2026-Q1'])).toEqual({
    'councils.voter-meetings 2026-Q1': 4,
    'councils.voter-attendances 2026-Q1': 210,
    'councils.voter-opinions 2026-Q1': 33,
    'councils.voter-opinions 2026-Q1 topic giao thông': 2,
    'councils.voter-opinions-answered 2026-Q1': 1,
    'councils.voter-opinions-answered 2026-Q1 topic giao thông': 1,
  });
});
