import { createUnitRegister } from 'danvan';
import { describe, expect, it } from 'vitest';
import { actingParties } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const register = createUnitRegister({
  units: [
    { id: 'ubnd', name: 'UBND' },
    { id: 'bdv', name: 'Ban Dân vận', validity: { to: '2025-02-02' } },
    { id: 'btgdv', name: 'Ban Tuyên giáo và Dân vận', validity: { from: '2025-02-03' } },
  ],
  successions: [{ kind: 'merged', date: '2025-02-03', from: ['bdv'], to: ['btgdv'] }],
});
const plan = (year: number) =>
  programme({ id: `kh-${year}`, parent: 'ct', term: { kind: 'year', period: `${year}` } });
const codes = (...input: Parameters<typeof actingParties>) =>
  actingParties(...input).findings.map(({ code }) => code);

describe('actingParties', () => {
  it('does not trouble a plan with what happened after its year', () => {
    expect(codes(plan(2024), { register, asOf: '2025-12-31' })).toEqual([]);
    expect(codes(plan(2025), { register, asOf: '2025-12-31' })).toEqual([
      'coordination/heir-not-named',
    ]);
  });

  it('looks at the first day of a plan that has not begun', () => {
    expect(actingParties(plan(2026), { register, asOf: '2024-12-31' }).parties[1]?.unit).toBe(
      'btgdv',
    );
  });

  it('knows the heirs that the programme of a plan has named', () => {
    const inheritances = [{ from: 'bdv', to: 'btgdv', date: '2025-02-03' }];
    const term = { kind: 'stage', period: '2021/2025' } as const;
    const instruments = [programme({ id: 'ct', term, inheritances })];
    expect(codes(plan(2025), { register, asOf: '2025-12-31', instruments })).toEqual([]);
  });

  it('tells nothing without a register or a day', () => {
    expect(actingParties(plan(2025), { register }).parties).toEqual([]);
    expect(actingParties(plan(2025), { asOf: '2025-12-31' }).parties).toEqual([]);
  });
});
