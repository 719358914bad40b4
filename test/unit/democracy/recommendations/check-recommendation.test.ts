import { describe, expect, it } from 'vitest';
import {
  readDemocracyRecords,
  readRecommendations,
  type RecommendationInput,
} from '#inside/democracy';

const row: RecommendationInput = {
  id: 'n',
  unit: 'xa',
  content: 'sửa cống thôn 1',
  addressee: 'ubnd',
  date: '2026-06-01',
};
const read = (change: Partial<RecommendationInput>) => readRecommendations([{ ...row, ...change }]);
const found = (change: Partial<RecommendationInput>) =>
  read(change).findings.map(({ code, severity, path }) => [code, severity, ...path.slice(2)]);

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

  it('take the state from the day of the answer, unless it is said', () => {
    expect(read({}).values[0]?.state).toBe('open');
    expect(read({ answeredOn: '2026-06-02' }).values[0]?.state).toBe('answered');
    expect(read({ state: 'refused' }).values[0]?.state).toBe('refused');
    expect(found({ answeredOn: '2026-06-02', state: 'open' })).toEqual([
      ['democracy/answered-but-open', 'warning', 'state'],
    ]);
  });

  it('need somebody to be sent to: a known unit, or words without a name', () => {
    expect(found({ addressee: undefined })).toEqual([['shape/not-valid', 'error', 'addressee']]);
    expect(found({ addressee: undefined, addresseeWords: 'các chủ đầu tư' })).toEqual([]);
    const named = { addressee: undefined, addresseeWords: 'bà Trần Thị B' };
    expect(found(named)).toEqual([
      ['democracy/personal-text', 'warning', 'addresseeWords'],
      ['shape/not-valid', 'error', 'addressee'],
    ]);
    const known = { byId: new Map([['xa', {}]]) };
    expect(readRecommendations([row], { known }).findings).toMatchObject([
      { code: 'organization/unknown-unit', path: ['recommendations', 0, 'addressee'] },
    ]);
  });

  it('read what was read before as it is', () => {
    const { values } = read({ answeredOn: '2026-06-02' });
    expect(readRecommendations(values)).toEqual({ values, findings: [] });
  });
});

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
});
