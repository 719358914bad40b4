import { describe, expect, it } from 'vitest';
import { countableRecords, readRecommendations, type RecommendationInput } from '#inside/democracy';

const row = { id: 'n', unit: 'xa', content: 'sửa cống', addresseeWords: 'chủ đầu tư' } as const;
const factsOf = (change: Partial<RecommendationInput>) =>
  countableRecords({
    recommendations: readRecommendations([{ ...row, ...change }]).values,
  })[0]?.facts ?? {};
const timesOf = (change: Partial<RecommendationInput>) => {
  const { answered, onTime, lateDays, overdueFrom, overdueTo } = factsOf(change);
  return [answered, onTime, lateDays, overdueFrom, overdueTo];
};

describe('facts of recommendations', () => {
  it('name the addressee, the list it came out of and the state', () => {
    const raisedIn = { list: 'dialogues', id: 'dt-1' };
    expect(factsOf({ raisedIn })).toMatchObject({
      addressee: 'chủ đầu tư',
      raisedIn: 'dialogues',
      state: 'open',
    });
  });

  it('say whether the answer came in time, where both days are known', () => {
    const due = '2026-06-30';
    const inTime = [true, true, 0, undefined, undefined];
    expect(timesOf({ due, answeredOn: due })).toEqual(inTime);
    expect(timesOf({ due, answeredOn: '2026-07-03' })).toEqual([
      true,
      false,
      3,
      '2026-07-01',
      '2026-07-02',
    ]);
    expect(timesOf({ due })).toEqual([false, undefined, undefined, '2026-07-01', undefined]);
    const unknown = [undefined, undefined, undefined, undefined];
    expect(timesOf({ answeredOn: due })).toEqual([true, ...unknown]);
    expect(timesOf({ due, state: 'accepted' })).toEqual([true, ...unknown]);
    expect(timesOf({})).toEqual([false, ...unknown]);
  });
});
