import { describe, expect, it } from 'vitest';
import { checkRaisedIn, readDemocracyRecords, readRecommendations } from '#inside/democracy';

const row = {
  id: 'n',
  unit: 'xa',
  content: 'sửa cống thôn 1',
  addressee: 'ubnd',
  date: '2026-06-01',
} as const;

describe('the records that recommendations came out of', () => {
  const decisions = [{ id: 'qd-1', unit: 'thon', content: 'x' }];
  const among = (list: string, id: string) =>
    readDemocracyRecords({
      decisions,
      recommendations: [{ ...row, raisedIn: { list, id } }],
    }).findings.map(({ code, path, params }) => [code, path, params]);

  it('are looked for in their list', () => {
    expect(among('decisions', 'qd-1')).toEqual([]);
    expect(among('decisions', 'qd-2')).toEqual([
      [
        'democracy/unknown-record',
        ['recommendations', 0, 'raisedIn', 'id'],
        { list: 'decisions', record: 'qd-2', nearest: null },
      ],
    ]);
  });

  it('stand in a list that there is', () => {
    expect(among('decision', 'qd-1')).toEqual([
      [
        'democracy/unknown-word',
        ['recommendations', 0, 'raisedIn', 'list'],
        { catalogue: 'lists', word: 'decision', nearest: 'decisions' },
      ],
    ]);
  });

  it('are not looked for where their list is not given', () => {
    const { values } = readRecommendations([{ ...row, raisedIn: { list: 'works', id: 'w' } }]);
    expect(checkRaisedIn(values, { works: undefined })).toEqual([]);
    expect(checkRaisedIn(values, { works: [{ id: 'w' }] })).toEqual([]);
    expect(checkRaisedIn(values, { works: [] })).toMatchObject([
      { code: 'democracy/unknown-record' },
    ]);
  });
});
