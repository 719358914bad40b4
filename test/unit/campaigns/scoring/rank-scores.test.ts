import { rankScores, score, type ScoreSheet } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { smallScheme } from '../../../support/campaigns.js';

const sheetOf = (subject: string, ...points: readonly (number | null)[]): ScoreSheet => ({
  subject,
  scores: ['first', 'second', 'third'].map((criterion, at) => ({
    criterion,
    appraised: points[at] ?? null,
  })),
});
const ranked = (sheets: readonly ScoreSheet[], scheme = smallScheme) =>
  rankScores(
    scheme,
    sheets.map((sheet) => score(scheme, sheet)),
  ).map(({ subject, rank, best, worst }) => [subject, rank, best, worst]);

describe('rankScores', () => {
  it('ranks nobody where there is nobody', () => {
    expect(rankScores(smallScheme, [])).toEqual([]);
  });

  it('shares a rank between equals: 1, 1, 3', () => {
    const sheets = [sheetOf('c', 1, 1, 1), sheetOf('b', 5, 5, 5), sheetOf('a', 0, 10, 5)];
    expect(ranked(sheets)).toEqual([
      ['a', 1, 1, 1],
      ['b', 1, 1, 1],
      ['c', 3, 3, 3],
    ]);
  });

  it('decides between equals by the ties of the scheme, the first of them first', () => {
    const sheets = [sheetOf('a', 0, 10, 5), sheetOf('b', 5, 5, 5), sheetOf('c', 5, 4, 6)];
    expect(ranked(sheets, { ...smallScheme, ties: ['first', 'third'] })).toEqual([
      ['c', 1, 1, 1],
      ['b', 2, 2, 2],
      ['a', 3, 3, 3],
    ]);
  });

  it('gives a missing score every place that it can still have, and no rank', () => {
    const open = sheetOf('open', 10, 20);
    const sheets = [open, sheetOf('above', 10, 20, 70), sheetOf('below', 1, 1, 1)];
    expect(ranked(sheets)).toEqual([
      ['above', 1, 1, 1],
      ['below', 2, 3, 3],
      ['open', null, 1, 2],
    ]);
  });

  it('keeps who is not eligible out of the way of the others', () => {
    const conditions = [{ id: 'dossier', name: { vi: 'Hồ sơ' } }];
    const strict = { ...smallScheme, conditions };
    const barred = { ...sheetOf('barred', 10, 20, 70), conditions: { dossier: false } };
    const fine = { ...sheetOf('fine', 1, 1, 1), conditions: { dossier: true } };
    const unknown = sheetOf('unknown', 5, 5, 5);
    expect(ranked([barred, fine, unknown], strict)).toEqual([
      ['fine', 1, 1, 2],
      ['unknown', null, 1, 1],
      ['barred', null, null, null],
    ]);
  });

  it('refuses results of another scheme or of both bases', () => {
    const sheet = sheetOf('a', 1, 1, 1);
    const other = score({ ...smallScheme, id: 'other' }, sheet);
    const self = score(smallScheme, sheet, { basis: 'self' });
    for (const stranger of [other, self]) {
      expect(() => rankScores(smallScheme, [score(smallScheme, sheet), stranger])).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
      );
    }
  });
});
