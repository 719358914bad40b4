import { describe, expect, it } from 'vitest';
import { countedFigures } from '../../../support/democracy-tally.js';

const quarters = ['2026-Q1', '2026-Q2'];

describe('mediation', () => {
  it('counts teams as they stood last, and those that last', () => {
    const state = { unit: 'xa', teams: 7, mediators: 41 };
    const mediationTeams = [
      { ...state, id: '1', date: '2026-01-15', teams: 6 },
      { ...state, id: '2', date: '2026-03-31', women: 15, minorities: 4 },
      { id: '3', unit: 'thon', from: '2020-01-01', to: '2026-05-31', teams: 1, mediators: 5 },
    ];
    expect(countedFigures({ mediationTeams: mediationTeams.slice(0, 2) }, quarters)).toEqual({
      'mediation.teams 2026-Q1': 7,
      'mediation.members 2026-Q1': 41,
      'mediation.members 2026-Q1 gender female': 15,
      'mediation.members 2026-Q1 gender male': 26,
      'mediation.members 2026-Q1 ethnicity minority': 4,
      'mediation.members 2026-Q1 ethnicity kinh': 37,
    });
    expect(countedFigures({ mediationTeams: mediationTeams.slice(2) }, quarters)).toEqual({
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
    expect(countedFigures({ mediations: mediations.slice(0, 1) }, quarters)).toEqual({
      'mediation.cases-received 2026-Q1': 12,
      'mediation.cases-successful 2026-Q1': 9,
      'mediation.cases-pending 2026-Q1': 2,
    });
    expect(countedFigures({ mediations: mediations.slice(1) }, quarters)).toEqual({
      'mediation.cases-received 2026-Q1': 2,
      'mediation.cases-received 2026-Q1 kind land': 1,
      'mediation.cases-pending 2026-Q1': 2,
      'mediation.cases-failed 2026-Q2': 1,
      'mediation.cases-pending 2026-Q2': 1,
    });
  });

  it('tells the cases carried over of the first of its periods', () => {
    const mediations = [
      { id: 'q1', unit: 'xa', period: '2026-Q1', opening: 3, received: 1 },
      { id: 'q2', unit: 'xa', period: '2026-Q2', opening: 2, received: 1 },
    ];
    const counted = countedFigures({ mediations }, [...quarters, '2026']);
    expect(counted['mediation.cases-carried-over 2026-Q1']).toBe(3);
    expect(counted['mediation.cases-carried-over 2026-Q2']).toBe(2);
  });

  it('gives a nil of what a unit with records did not have', () => {
    const mediations = [{ id: 'q', unit: 'xa', period: '2026-Q2', received: 0 }];
    const counted = countedFigures({ mediations }, quarters, true);
    expect(counted['mediation.cases-received 2026-Q2']).toBe(0);
    expect(counted['mediation.cases-successful 2026-Q2']).toBeUndefined();
    expect(counted['petitions.received 2026-Q2']).toEqual({ state: 'nil' });
    expect(counted['mediation.cases-received 2026-Q1']).toBeUndefined();
  });
});
