import { describe, expect, it } from 'vitest';
import {
  countableRecords,
  readDemocracyRecords,
  readSupervisions,
  type SupervisionInput,
} from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row: SupervisionInput = {
  id: 's',
  unit: 'xa',
  supervisor: 'people-inspection-board',
  period: '2026-Q1',
};
const found = (change: Partial<SupervisionInput>) =>
  readSupervisions([{ ...row, ...change }], { catalogues }).findings.map(
    ({ code, severity, path }) => [code, severity, ...path.slice(2)],
  );

describe('what became of recommendations', () => {
  it('is at most what was recommended', () => {
    expect(found({ recommendations: 10, accepted: 10 })).toEqual([]);
    expect(found({ recommendations: 10, accepted: 11 })).toEqual([
      ['democracy/part-exceeds-whole', 'error', 'accepted'],
    ]);
  });

  it('is only doubted where practice mixes: more recommended than found, more resolved than recommended', () => {
    expect(found({ violations: 639, recommendations: 600, resolved: 557 })).toEqual([]);
    expect(found({ violations: 5, recommendations: 6 })).toEqual([
      ['democracy/part-doubtful', 'warning', 'recommendations'],
    ]);
    expect(found({ recommendations: 6, resolved: 7 })).toEqual([
      ['democracy/part-doubtful', 'warning', 'resolved'],
    ]);
    expect(found({ violations: 5, resolved: 7 })).toEqual([]);
  });

  it('goes to somebody: the parts are the whole', () => {
    const to = { toPartyCommittees: 2, toAuthorities: 7, toOthers: 1 };
    expect(found({ ...to, recommendations: 10 })).toEqual([]);
    expect(found({ ...to, recommendations: 11 })).toEqual([
      ['democracy/parts-differ-from-total', 'error', 'recommendations'],
    ]);
    expect(found({ toAuthorities: 7, recommendations: 11 })).toEqual([]);
    expect(found({ toAuthorities: 12, recommendations: 11 })).toEqual([
      ['democracy/parts-differ-from-total', 'error', 'recommendations'],
    ]);
  });
});

describe('words and ids of supervisions', () => {
  it('are looked up', () => {
    const wrong = { supervisor: 'frnt', form: 'x', topic: 'y', documents: ['d'] };
    expect(found(wrong)).toEqual([
      ['democracy/unknown-word', 'error', 'supervisor'],
      ['democracy/unknown-word', 'error', 'form'],
      ['democracy/unknown-word', 'error', 'topic'],
    ]);
    const known = { byId: new Map([['xa', {}]]) };
    const { findings } = readSupervisions([{ ...row, supervisingUnit: 'mttq' }], { known });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['organization/unknown-unit', 'supervisions', 0, 'supervisingUnit'],
    ]);
  });

  it('name boards of the list beside them', () => {
    const boards = [{ id: 'b1', unit: 'xa', kind: 'people-inspection-board' }];
    const supervisions = [
      { ...row, board: 'b1' },
      { ...row, id: 't', board: 'b2' },
    ];
    const { findings } = readDemocracyRecords({ boards, supervisions });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['democracy/unknown-record', 'supervisions', 1, 'board'],
    ]);
  });
});

describe('sessions of a supervision', () => {
  const sessions = (change: Partial<SupervisionInput>) => {
    const supervisions = readSupervisions([{ ...row, ...change }]).values;
    return countableRecords({ supervisions })[0]?.facts['sessions'];
  };

  it('are one on a day, what is stated, else not known', () => {
    expect(sessions({ date: '2026-03-01' })).toBe(1);
    expect(sessions({ date: '2026-03-01', sessions: 0 })).toBe(0);
    expect(sessions({ sessions: { amount: null, qualifier: 'many' } })).toEqual({
      amount: null,
      qualifier: 'many',
    });
    expect(sessions({})).toBeUndefined();
  });
});

describe('hostile supervisions', () => {
  it('are left out with a finding, and take no other with them', () => {
    const { values, findings } = readSupervisions([
      // @ts-expect-error what programs send
      5,
      { ...row, id: 'a', sessions: '98' },
      { ...row, id: 'b', sessions: -1 },
      { ...row, id: 'c', moneyRecovered: Number.NaN },
      { ...row, id: 'd', supervisor: '' },
      { ...row, id: 'e', from: '2026-03-02', to: '2026-03-01' },
      row,
    ]);
    expect(values.map(({ id }) => id)).toEqual(['s']);
    expect(findings.map(({ path }) => path[1])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lose what says who somebody is', () => {
    const personal = { ...row, title: 'giám sát ông Nguyễn Văn An', complainant: 'x' };
    const { values, findings } = readSupervisions([personal]);
    expect(values).toMatchObject([{ id: 's' }]);
    expect(values[0]).not.toHaveProperty('title');
    expect(findings.map(({ code }) => code)).toEqual([
      'democracy/personal-text',
      'democracy/personal-field',
    ]);
  });
});
