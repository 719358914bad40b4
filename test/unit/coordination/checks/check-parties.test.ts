import { describe, expect, it } from 'vitest';
import { checkParties } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const partiesOf = (...roles: readonly string[]) =>
  roles.map((role, at) => ({ unit: `u${at}`, roles: [role] }));
const found = (...input: Parameters<typeof checkParties>) =>
  checkParties(...input).map(({ code, params }) => ({ code, params }));

describe('checkParties', () => {
  it('asks for two parties, and for a lead where there is any', () => {
    expect(found(programme({ parties: [] }))).toEqual([
      { code: 'coordination/too-few-parties', params: { instrument: 'ct-2021', parties: 0 } },
    ]);
    expect(found(programme({ parties: partiesOf('adviser') })).map(({ code }) => code)).toEqual([
      'coordination/too-few-parties',
      'coordination/lead-count',
    ]);
  });

  it('takes a plan of one body, but not of nobody', () => {
    const plan = { kind: 'plan', parent: 'ct-2020' } as const;
    expect(found(programme({ ...plan, parties: partiesOf('lead') }))).toEqual([]);
    expect(found(programme({ ...plan, parties: [] }))).toEqual([
      { code: 'coordination/lead-count', params: { instrument: 'ct-2021', leads: [] } },
    ]);
  });

  it('takes four parties of which the first leads', () => {
    const parties = partiesOf('lead', 'coordinator', 'adviser', 'core-force');
    expect(checkParties(programme({ parties }))).toEqual([]);
  });

  it('takes several leads only where that is stated', () => {
    const parties = partiesOf('lead', 'lead');
    expect(found(programme({ parties }))).toEqual([
      { code: 'coordination/lead-count', params: { instrument: 'ct-2021', leads: ['u0', 'u1'] } },
    ]);
    expect(found(programme({ parties, isJointlyLed: true }))).toEqual([]);
    const none = partiesOf('adviser', 'adviser');
    expect(found(programme({ parties: none, isJointlyLed: true }))).toHaveLength(1);
  });

  it('notes a lead that does not come first', () => {
    expect(found(programme({ parties: partiesOf('coordinator', 'lead') }))).toEqual([
      { code: 'coordination/lead-not-first', params: { instrument: 'ct-2021', unit: 'u1' } },
    ]);
  });

  it('names a unit that is a party twice', () => {
    const [first, second] = partiesOf('lead', 'coordinator');
    const parties = [first, second, second].flatMap((party) => party ?? []);
    expect(found(programme({ parties }))).toEqual([
      { code: 'coordination/repeated-party', params: { instrument: 'ct-2021', unit: 'u1' } },
    ]);
  });

  it('takes the word for the lead from the list of roles', () => {
    const parties = partiesOf('standing', 'member');
    expect(found(programme({ parties }))).toHaveLength(1);
    const roles = [{ id: 'standing', name: { vi: 'thường trực' }, leads: true }];
    expect(found(programme({ parties }), roles)).toEqual([]);
  });
});
