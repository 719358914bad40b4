import { describe, expect, it } from 'vitest';
import { checkSheet } from '#inside/campaigns';
import { smallScheme } from '../../../support/campaigns.js';
import type { ScoreEntry } from 'danvan/campaigns';

const check = (...scores: readonly ScoreEntry[]) =>
  checkSheet(smallScheme, { subject: 'a', scores });
const codes = (...scores: readonly ScoreEntry[]) =>
  check(...scores).findings.map(({ code, path }) => [code.replace('campaigns/', ''), path[1]]);

describe('checkSheet', () => {
  it('takes the limits themselves', () => {
    expect(codes({ criterion: 'first', self: 0, appraised: 10 })).toEqual([]);
    expect(codes({ criterion: 'first', self: null })).toEqual([]);
  });

  it('finds both scores that are out of range', () => {
    expect(codes({ criterion: 'first', self: -0.5, appraised: 10.25 })).toEqual([
      ['score-out-of-range', 0],
      ['score-out-of-range', 0],
    ]);
  });

  it('finds what the scheme does not score', () => {
    expect(codes({ criterion: 'group', self: 3 }, { criterion: 'frist', self: 3 })).toEqual([
      ['score-of-group', 0],
      ['unknown-criterion', 1],
    ]);
  });

  it('counts the first of two entries', () => {
    const { entries, findings } = check(
      { criterion: 'bonus', self: 1 },
      { criterion: 'bonus', self: 99 },
    );
    expect(entries.get('bonus')?.self).toBe(1);
    expect(findings.map(({ code }) => code)).toEqual(['campaigns/repeated-criterion']);
  });

  it.each([NaN, Infinity])('refuses %s as misuse', (self) => {
    expect(() => check({ criterion: 'first', self })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });

  it('asks for evidence where the scheme does and there are points', () => {
    const criteria = [{ id: 'a', name: { vi: 'A' }, maximum: 9, evidence: 'Biên bản' }];
    const asked = { ...smallScheme, criteria, adjustments: [] };
    const found = (entry: Omit<ScoreEntry, 'criterion'>) =>
      checkSheet(asked, { subject: 'x', scores: [{ criterion: 'a', ...entry }] }).findings.length;
    expect([found({ self: 5 }), found({ appraised: 5 })]).toEqual([1, 1]);
    expect([found({ self: 5, evidence: ['bb-1'] }), found({ self: 0 }), found({})]).toEqual([
      0, 0, 0,
    ]);
  });
});
