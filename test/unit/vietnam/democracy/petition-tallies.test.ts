import { describe, expect, it } from 'vitest';
import { countedFigures } from '../../../support/democracy-tally.js';

const quarters = ['2026-Q1', '2026-Q2'];

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
    expect(countedFigures({ petitions }, ['2026-Q1'])).toEqual({
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
    expect(countedFigures({ petitions }, quarters)).toEqual({
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
