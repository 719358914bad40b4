import { describe, expect, it } from 'vitest';
import { countableRecords, readRecommendations } from '#inside/democracy';
import { datedBy, type DemocracyTally } from '#inside/tally';

const rule: DemocracyTally = { indicator: 'i', list: 'recommendations', measure: 'records' };
const [given] = countableRecords({
  recommendations: readRecommendations([
    { id: 'n', unit: 'x', content: 'y', addressee: 'z', date: '2026-01-05', due: '2026-02-01' },
  ]).values,
});
const daysOf = (days: DemocracyTally['days']) => {
  const dated = given && datedBy({ ...rule, days }, given);
  return dated && [dated.record.date, dated.record.from, dated.record.to];
};

describe('a record by the days of a rule', () => {
  it('is as it was without any', () => {
    expect(daysOf(undefined)).toEqual(['2026-01-05', undefined, undefined]);
  });

  it('has the facts as its days; the last may be open', () => {
    expect(daysOf({ from: 'due' })).toEqual([undefined, '2026-02-01', undefined]);
    expect(daysOf({ from: 'due', to: 'due' })).toEqual([undefined, '2026-02-01', '2026-02-01']);
  });

  it('is none where the first is not known', () => {
    expect(daysOf({ from: 'answeredOn', to: 'due' })).toBeUndefined();
    expect(daysOf({ from: 'answered' })).toBeUndefined();
  });
});
