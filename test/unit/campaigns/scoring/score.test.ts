import { rankScores, score, type ScoringScheme } from 'danvan/campaigns';
import { blankDemocracyScheme, friendlyGovernmentScheme as scheme } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const full = (subject: string, part: number) => ({
  subject,
  scores: scheme.criteria.map(({ id, maximum }) => ({
    criterion: id,
    appraised: (maximum ?? 0) * part,
  })),
});

describe('score', () => {
  it('adds a full sheet, keeps zero apart from missing', () => {
    expect(score(scheme, full('a', 0)).total).toBe(0);
    expect(score(scheme, full('a', 1)).total).toBe(100);
    const { total, coverage } = score(scheme, { subject: 'a', scores: [] });
    expect([total, coverage.scored, coverage.expected]).toEqual([null, 0, 5]);
  });

  it('takes off penalties, caps a bonus, and grades eligible totals only', () => {
    const own: ScoringScheme = {
      ...scheme,
      cap: 100,
      adjustments: [
        { id: 'bonus', kind: 'bonus', name: { vi: 'thưởng' }, maximum: 5 },
        { id: 'late', kind: 'penalty', name: { vi: 'trừ' }, maximum: 2 },
      ],
      bands: [
        { id: 'fair', name: { vi: 'Khá' }, from: 50 },
        { id: 'good', name: { vi: 'Tốt' }, from: 98 },
      ],
      conditions: [{ id: 'dossier', name: { vi: 'Hồ sơ' } }],
    };
    const sheet = full('a', 1);
    const late = [...sheet.scores, { criterion: 'late', appraised: 2 }];
    const bonus = [...sheet.scores, { criterion: 'bonus', appraised: 5 }];
    const result = score(own, { ...sheet, scores: late, conditions: { dossier: true } });
    expect([result.total, result.grade]).toEqual([98, 'good']);
    expect(score(own, { ...sheet, scores: bonus }).total).toBe(100);
    expect(score(own, sheet)).toMatchObject({ eligible: null, grade: null });
  });

  it('refuses what the scheme does not hold', () => {
    const scores = [
      { criterion: 'know', self: 1 },
      { criterion: 'knoww', self: 1 },
    ];
    const { findings } = score(blankDemocracyScheme, { subject: 'a', scores });
    expect(findings.map(({ code }) => code)).toEqual([
      'campaigns/maximum-not-set',
      'campaigns/unknown-criterion',
    ]);
  });
});

describe('rankScores', () => {
  it('shares a rank between equals and leaves a missing score unranked', () => {
    const sheets = [full('b', 0.8), full('a', 0.8), full('c', 0.4), { subject: 'd', scores: [] }];
    const ranked = rankScores(
      scheme,
      sheets.map((sheet) => score(scheme, sheet)),
    );
    expect(ranked.map(({ subject, rank, best, worst }) => [subject, rank, best, worst])).toEqual([
      ['a', 1, 1, 2],
      ['b', 1, 1, 2],
      ['c', 3, 3, 4],
      ['d', null, 1, 4],
    ]);
  });
});
