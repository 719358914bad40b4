import { describe, expect, it } from 'vitest';
import { readRecommendations, type RecommendationInput } from '#inside/democracy';

const row: RecommendationInput = {
  id: 'n',
  unit: 'xa',
  content: 'sửa cống thôn 1',
  addressee: 'ubnd',
  date: '2026-06-01',
};
const found = (change: Partial<RecommendationInput>) =>
  readRecommendations([{ ...row, ...change }]).findings.map(({ code, severity, path }) => [
    code,
    severity,
    ...path.slice(2),
  ]);

describe('checks of recommendations', () => {
  it('find nothing on one day for all', () => {
    expect(found({ due: '2026-06-01', answeredOn: '2026-06-01' })).toEqual([]);
  });

  it('find an answer, or a due day, before it was made', () => {
    expect(found({ due: '2026-05-31', answeredOn: '2026-05-30' })).toEqual([
      ['democracy/days-out-of-order', 'error', 'due'],
      ['democracy/days-out-of-order', 'error', 'answeredOn'],
    ]);
  });

  it('find an answer that the state does not know of', () => {
    expect(found({ answeredOn: '2026-06-02', state: 'open' })).toEqual([
      ['democracy/answered-but-open', 'warning', 'state'],
    ]);
    expect(found({ answeredOn: '2026-06-02', state: 'refused' })).toEqual([]);
  });
});
