import { checkScheme, score } from 'danvan/campaigns';
import { blankDemocracyScheme, friendlyGovernmentScheme } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

describe('friendlyGovernmentScheme', () => {
  it('is 20 + 25 + 20 + 15 + 20 = 100, as in the form of Bắc Giang', () => {
    const maxima = friendlyGovernmentScheme.criteria.map(({ maximum }) => maximum ?? 0);
    expect(maxima).toEqual([20, 25, 20, 15, 20]);
    expect(maxima.reduce((sum, maximum) => sum + maximum, 0)).toBe(100);
    expect(friendlyGovernmentScheme.maximum).toBe(100);
    expect(checkScheme(friendlyGovernmentScheme)).toEqual([]);
  });

  it('ships no band that no source gives', () => {
    expect(friendlyGovernmentScheme.bands).toBeUndefined();
    expect(friendlyGovernmentScheme.source).toContain('12/2023');
    expect(friendlyGovernmentScheme.confirmed).toBe(false);
  });
});

describe('blankDemocracyScheme', () => {
  it('follows the six verbs of the law of 2022 and sets no points', () => {
    expect(blankDemocracyScheme.criteria.map(({ name, maximum }) => [name.vi, maximum])).toEqual([
      ['Dân biết', null],
      ['Dân bàn', null],
      ['Dân làm', null],
      ['Dân kiểm tra', null],
      ['Dân giám sát', null],
      ['Dân thụ hưởng', null],
    ]);
    expect([blankDemocracyScheme.maximum, blankDemocracyScheme.confirmed]).toEqual([null, false]);
  });

  it('is in force from 1/7/2023 with its law, and scores of an earlier day say so', () => {
    const sheet = { subject: 'xa-a', scores: [], date: '2023-06-30' };
    const codes = score(blankDemocracyScheme, sheet).findings.map(({ code }) => code);
    expect(codes).toEqual(['campaigns/scheme-not-in-force']);
    const later = { ...sheet, date: '2023-07-01' };
    expect(score(blankDemocracyScheme, later).findings).toEqual([]);
  });
});

describe('both', () => {
  it('cannot be changed', () => {
    for (const scheme of [friendlyGovernmentScheme, blankDemocracyScheme]) {
      const parts = [scheme, scheme.criteria, ...scheme.criteria];
      expect(parts.every((each) => Object.isFrozen(each))).toBe(true);
    }
  });
});
