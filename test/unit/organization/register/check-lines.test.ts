import { createUnitRegister, type UnitInput } from 'danvan';
import type { LinkInput } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const units: readonly UnitInput[] = [
  { id: 'hu', name: 'Huyện ủy', validity: { to: '2025-06-30' } },
  { id: 'tu', name: 'Tỉnh ủy' },
  { id: 'du', name: 'Đảng ủy xã' },
];
const party = (target: string, more: Partial<LinkInput> = {}): LinkInput => ({
  type: 'party',
  unit: 'du',
  target,
  ...more,
});
const findingsOf = (...links: readonly LinkInput[]) =>
  createUnitRegister({ units, links }).findings;

describe('a line', () => {
  it('may pass from one unit above to the next without a gap', () => {
    expect(
      findingsOf(party('hu', { to: '2025-06-30' }), party('tu', { from: '2025-07-01' })),
    ).toEqual([]);
  });

  it('has one unit above at a time', () => {
    const findings = findingsOf(
      party('hu', { to: '2025-06-30' }),
      party('tu', { from: '2025-06-01' }),
    );
    expect(findings).toMatchObject([
      {
        code: 'organization/overlapping-parents',
        severity: 'error',
        unit: 'du',
        params: { line: 'party', parents: ['hu', 'tu'], from: '2025-06-01', until: '2025-07-01' },
      },
    ]);
  });

  it('may say the same twice, and link to several units outside of lines', () => {
    expect(findingsOf(party('tu'), party('tu'))).toEqual([]);
    const advises = (target: string) => party(target, { type: 'advises' });
    expect(findingsOf(advises('hu'), advises('tu'))).toEqual([]);
  });

  it('names the days in which the unit above is not in force', () => {
    expect(findingsOf(party('hu', { to: '2025-12-31' }))).toMatchObject([
      {
        code: 'organization/parent-not-in-force',
        severity: 'warning',
        params: { unit: 'du', parent: 'hu', from: '2025-07-01', until: '2026-01-01' },
      },
    ]);
  });
});

describe('parents', () => {
  const under = (links: readonly LinkInput[]) =>
    createUnitRegister({ units: [...units, { id: 'xa', name: 'xã', parent: 'hu' }], links })
      .findings;

  it('that end before the unit are named', () => {
    expect(under([])).toMatchObject([{ unit: 'xa', params: { from: '2025-07-01', until: null } }]);
  });

  it('give way to a link in the territorial line while it is in force', () => {
    const link = { type: 'territorial', unit: 'xa', target: 'tu', from: '2025-07-01' };
    expect(under([link])).toEqual([]);
  });
});
