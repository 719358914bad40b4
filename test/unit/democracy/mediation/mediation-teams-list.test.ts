import { describe, expect, it } from 'vitest';
import { mediationTeamsList, readMediationTeams } from '#inside/democracy';

const row = { id: 't', unit: 'xa', date: '2026-06-30', teams: 7, mediators: 41 };
const factsOf = (more: object) =>
  readMediationTeams([{ ...row, ...more }]).values.map((value) =>
    mediationTeamsList.facts(value, {}),
  )[0];

describe('mediation teams', () => {
  it('have no part of their mediators that is larger than all', () => {
    const found = (more: object) =>
      readMediationTeams([{ ...row, ...more }]).findings.map(({ code, path }) => [
        code,
        path.at(-1),
      ]);
    expect(found({ women: 41, minorities: 0, qualified: 3 })).toEqual([]);
    expect(found({ women: 42, minorities: 50, qualified: 42 })).toEqual([
      ['democracy/part-exceeds-whole', 'women'],
      ['democracy/part-exceeds-whole', 'minorities'],
      ['democracy/part-exceeds-whole', 'qualified'],
    ]);
    expect(found({ mediators: undefined, women: 42 })).toEqual([]);
  });

  it('tell the others of a part where both numbers are exact', () => {
    expect(factsOf({ women: 15, minorities: 11 })).toMatchObject({ men: 26, majority: 30 });
    expect(factsOf({ women: { amount: 15, qualifier: 'over' } })?.['men']).toBeUndefined();
    expect(factsOf({ women: 50 })?.['men']).toBeUndefined();
    expect(factsOf({})?.['majority']).toBeUndefined();
  });

  it('tell a state of a day from a team that lasts', () => {
    expect(factsOf({})).toMatchObject({ lasting: false });
    expect(factsOf({ date: undefined, from: '2020-01-01' })).toMatchObject({ lasting: true });
    expect(factsOf({ date: undefined, to: '2020-01-01' })).toMatchObject({ lasting: true });
  });

  it('hold nobody by name', () => {
    const { values, findings } = readMediationTeams([
      Object.assign({}, row, { hoTen: 'x', note: 'tổ trưởng là ông Nguyễn Văn An' }),
    ]);
    expect(values[0]).not.toHaveProperty('note');
    expect(findings.map(({ code }) => code)).toEqual([
      'democracy/personal-field',
      'democracy/personal-text',
    ]);
  });
});
