import { describe, expect, it } from 'vitest';
import { conferenceRuleSchema, readConferences, type ConferenceInput } from '#inside/democracy';
import { conferenceRules } from 'danvan/vietnam';

const row = { id: 'c', unit: 'so-a', date: '2026-01-20' };
const found = (given: Partial<ConferenceInput>, rules = conferenceRules) =>
  readConferences([{ ...row, ...given }], { conferenceRules: rules }).findings.map(
    ({ code, path, params }) => [code, ...path.slice(2), params['needed']],
  );

describe('checks of conferences of staff', () => {
  it('compare held with obliged, and who took part or asked with all', () => {
    expect(found({ held: 11, obliged: 11, attended: 46, total: 46 })).toEqual([]);
    expect(found({ held: 12, obliged: 11 })).toEqual([
      ['democracy/part-exceeds-whole', 'held', undefined],
    ]);
    expect(found({ attended: 47, total: 46, askedBy: 47 })).toEqual([
      ['democracy/part-exceeds-whole', 'attended', undefined],
      ['democracy/part-exceeds-whole', 'askedBy', undefined],
    ]);
    expect(found({ held: { amount: null, qualifier: 'many' }, obliged: 11 })).toEqual([]);
    expect(found({ held: { amount: 12, qualifier: 'over' }, obliged: 11 })).toEqual([
      ['democracy/part-exceeds-whole', 'held', undefined],
    ]);
  });

  it('note a conference with fewer than two thirds, from the first day of the law', () => {
    const short = { attended: 30, total: 46 };
    expect(found(short)).toEqual([['democracy/conference-quorum', 'attended', 31]]);
    expect(found({ ...short, attended: 31 })).toEqual([]);
    expect(found({ ...short, date: '2023-07-01' })).toHaveLength(1);
    expect(found({ ...short, date: '2023-06-30' })).toEqual([]);
    expect(found({ ...short, date: undefined, period: '2026' })).toEqual([]);
    expect(found({ ...short, date: undefined, from: '2026-01-19' })).toHaveLength(1);
    expect(found({ ...short, sphere: 'armed-forces' })).toEqual([]);
    expect(found({ ...short, attended: { amount: 30, qualifier: 'about' } })).toEqual([]);
  });

  it('note an extraordinary one for which too few workers asked', () => {
    const extra = { sphere: 'employer', extraordinary: true, askedBy: 15, total: 46 } as const;
    expect(found(extra)).toEqual([['democracy/conference-not-asked', 'askedBy', 16]]);
    expect(found({ ...extra, askedBy: 16 })).toEqual([]);
    expect(found({ ...extra, extraordinary: false })).toEqual([]);
    expect(found({ ...extra, sphere: 'agency' })).toEqual([]);
    expect(found({ ...extra, askedBy: undefined })).toEqual([]);
  });

  it('note a yearly conference of a State enterprise after three months', () => {
    const yearly = { sphere: 'employer', enterpriseKind: 'state', date: '2026-04-01' } as const;
    expect(found(yearly)).toEqual([['democracy/conference-late', 'date', undefined]]);
    expect(found({ ...yearly, date: '2026-03-31' })).toEqual([]);
    expect(found({ ...yearly, date: '2023-07-15' })).toEqual([]);
    expect(found({ ...yearly, date: '2024-07-15' })).toHaveLength(1);
    expect(found({ ...yearly, enterpriseKind: undefined })).toHaveLength(1);
    expect(found({ ...yearly, enterpriseKind: 'other' })).toEqual([]);
    expect(found({ ...yearly, extraordinary: true })).toEqual([]);
    expect(found({ ...yearly, sphere: 'agency' })).toEqual([]);
    expect(found({ ...yearly, date: undefined, to: '2026-04-01' })).toEqual([]);
  });

  it('follow rules of your own, and ask nothing without rules', () => {
    const all = { numerator: 1, denominator: 1 };
    const rule = conferenceRuleSchema.parse({
      id: 'r',
      article: 'Điều x',
      quorum: all,
      asked: all,
    });
    const extra = { extraordinary: true, attended: 45, askedBy: 45, total: 46 };
    expect(found(extra, [rule]).map(([code]) => code)).toEqual([
      'democracy/conference-quorum',
      'democracy/conference-not-asked',
    ]);
    expect(found(extra, [])).toEqual([]);
  });
});
