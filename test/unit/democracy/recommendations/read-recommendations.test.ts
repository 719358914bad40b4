import { describe, expect, it } from 'vitest';
import { readRecommendations, type RecommendationInput } from '#inside/democracy';

const row = {
  id: 'n',
  unit: 'xa',
  content: 'sửa cống thôn 1',
  addressee: 'ubnd',
  date: '2026-06-01',
} as const;
const found = (change: Partial<RecommendationInput>) =>
  readRecommendations([{ ...row, ...change }]).findings.map(({ code, path }) => [
    code,
    ...path.slice(2),
  ]);

describe('readRecommendations', () => {
  it('drops names of persons from what is said in words', () => {
    const named = { addressee: undefined, addresseeWords: 'bà Trần Thị B' };
    expect(found(named)).toEqual([
      ['democracy/personal-text', 'addresseeWords'],
      ['shape/not-valid', 'addressee'],
    ]);
    expect(found({ answer: 'giao ông Nguyễn Văn A' })).toEqual([
      ['democracy/personal-text', 'answer'],
    ]);
    expect(found({ content: 'gọi 0912 345 678' })).toEqual([
      ['democracy/personal-text', 'content'],
      ['shape/missing-field', 'content'],
    ]);
  });

  it('looks for the addressee among the known units', () => {
    const known = { byId: new Map([['xa', {}]]) };
    expect(readRecommendations([row], { known }).findings).toMatchObject([
      { code: 'organization/unknown-unit', path: ['recommendations', 0, 'addressee'] },
    ]);
  });

  it('reads what was read before as it is', () => {
    const { values } = readRecommendations([{ ...row, answeredOn: '2026-06-02' }]);
    expect(readRecommendations(values)).toEqual({ values, findings: [] });
  });
});
