import { readScoreSheet } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const sheet = {
  subject: 'xa-a',
  date: '2023-12-15',
  scores: [
    { criterion: 'a', self: 9.5, appraised: null, evidence: ['bb-1'], note: 'đủ hồ sơ' },
    { criterion: 'b' },
  ],
  conditions: { dossier: true },
};

describe('readScoreSheet', () => {
  it('reads a sheet as it is, missing scores included', () => {
    expect(readScoreSheet(sheet)).toEqual({ ok: true, value: sheet });
    expect(readScoreSheet({ subject: 'x', scores: [] }).ok).toBe(true);
  });

  it.each([
    ['a score in words', { scores: [{ criterion: 'a', self: 'tốt' }] }, 'scores.0.self'],
    ['a score of infinity', { scores: [{ criterion: 'a', self: Infinity }] }, 'scores.0.self'],
    ['a score of nothing', { scores: [{ self: 3 }] }, 'scores.0.criterion'],
    ['a day that does not exist', { date: '2023-02-29' }, 'date'],
    ['a condition in words', { conditions: { dossier: 'có' } }, 'conditions.dossier'],
    ['an empty subject', { subject: ' ' }, 'subject'],
  ])('refuses %s and says where', (_, different, place) => {
    const read = readScoreSheet(untyped({ ...sheet, ...different }));
    expect(read.ok ? [] : read.findings.map(({ path }) => path.join('.'))).toEqual([place]);
  });

  it.each([null, undefined, 3, 'x', []])('refuses %j', (input) => {
    expect(readScoreSheet(untyped(input)).ok).toBe(false);
  });
});
