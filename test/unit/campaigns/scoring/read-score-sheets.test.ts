import { readScoreSheets } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const sheet = { subject: 'xa-a', date: '2023-12-01', scores: [{ criterion: 'reform', self: 24 }] };

describe('readScoreSheets', () => {
  it('keeps the sheets of many subjects, and of one subject on several days', () => {
    const rows = [sheet, { ...sheet, subject: 'xa-b' }, { ...sheet, date: '2024-12-01' }];
    expect(readScoreSheets(rows)).toEqual({ values: rows, sheets: rows, findings: [] });
  });

  it('leaves out a second sheet of one subject and day, and one that cannot be read', () => {
    const wrong = { ...sheet, subject: 'xa-c', scores: [{ criterion: 'reform', self: 'tốt' }] };
    const { values: sheets, findings } = readScoreSheets(
      untyped([sheet, { ...sheet, scores: [] }, wrong]),
    );
    expect(sheets).toEqual([sheet]);
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'shape/wrong-type sheets.2.scores.0.self',
      'records/repeated-record sheets.1',
    ]);
  });
});
