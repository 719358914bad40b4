import { describe, expect, it } from 'vitest';
import {
  overdueRecommendations,
  readRecommendations,
  type RecommendationInput,
} from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies } from 'danvan/vietnam';

const made = { unit: 'xa', content: 'x', addressee: 'ubnd', date: '2026-01-05' } as const;
const rows: readonly RecommendationInput[] = [
  { ...made, id: 'open', due: '2026-03-15' },
  { ...made, id: 'late', due: '2026-03-01', answeredOn: '2026-04-10', state: 'accepted' },
  { ...made, id: 'in-time', due: '2026-03-31', answeredOn: '2026-03-31' },
  { ...made, id: 'last-day', due: '2026-03-31' },
  { ...made, id: 'no-due' },
  { ...made, id: 'undated-answer', due: '2026-02-01', state: 'refused' },
  { ...made, id: 'words', due: '2026-03-20', addressee: undefined, addresseeWords: 'chủ đầu tư' },
];
const { values, findings } = readRecommendations(rows);
const overdue = (date: string) =>
  overdueRecommendations(values, date).entries.map(({ recommendation, days }) => [
    recommendation.id,
    days,
  ]);

describe('overdueRecommendations', () => {
  it('lists what was due before the day and not answered on it, the oldest first', () => {
    expect(findings).toEqual([]);
    expect(overdue('2026-03-31')).toEqual([
      ['late', 30],
      ['open', 16],
      ['words', 11],
    ]);
    expect(overdue('2026-04-10')).toEqual([
      ['open', 26],
      ['words', 21],
      ['last-day', 10],
    ]);
    expect(overdue('2026-03-15')).toEqual([['late', 14]]);
  });

  it('counts by addressee, most first', () => {
    expect(overdueRecommendations(values, '2026-03-31').byAddressee).toEqual([
      { addressee: 'ubnd', count: 2 },
      { addressee: 'chủ đầu tư', count: 1 },
    ]);
    expect(overdueRecommendations([], '2026-03-31')).toEqual({
      date: '2026-03-31',
      entries: [],
      byAddressee: [],
    });
  });

  it('refuses what is no list and no day', () => {
    expect(() => overdueRecommendations(values, '2026-02-30')).toThrow(/date/u);
    // @ts-expect-error: no list
    expect(() => overdueRecommendations(null, '2026-03-31')).toThrow(/recommendations/u);
    // @ts-expect-error: no recommendation
    expect(() => overdueRecommendations([null], '2026-03-31')).toThrow(/recommendations/u);
  });

  it('agrees with what the indicators count at the end of each quarter', () => {
    const periods = ['2026-Q1', '2026-Q2'];
    const { observations } = tallyDemocracy(
      { recommendations: values },
      { tallies: democracyTallies, periods, withNil: true },
    );
    const totals = (indicator: string) =>
      observations
        .filter((each) => each.indicator === indicator && each.categories === undefined)
        .map(({ period, value }) => [period, value]);
    expect(totals('recommendations.made')).toEqual([
      ['2026-Q1', 7],
      ['2026-Q2', { state: 'nil' }],
    ]);
    expect(totals('recommendations.answered')).toEqual([
      ['2026-Q1', 1],
      ['2026-Q2', 1],
    ]);
    expect(totals('recommendations.overdue')).toEqual([
      ['2026-Q1', overdue('2026-03-31').length],
      ['2026-Q2', overdue('2026-06-30').length],
    ]);
  });
});
