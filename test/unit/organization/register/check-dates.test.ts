import { createUnitRegister, type UnitInput } from 'danvan';
import type { LevelScheme, UnitKind } from 'danvan/organization';
import { describe, expect, it } from 'vitest';

const name = { vi: 'tên' };
const kinds: readonly UnitKind[] = [
  { id: 'township', name, category: 'place', levels: ['commune'], to: '2025-06-30' },
  { id: 'ward', name, category: 'place', levels: ['commune'] },
];
const levels: readonly LevelScheme[] = [
  {
    to: '2025-06-30',
    levels: [
      { id: 'district', name },
      { id: 'commune', name },
    ],
  },
  { from: '2025-07-01', levels: [{ id: 'commune', name }] },
];

const findingsOf = (unit: Partial<UnitInput>) =>
  createUnitRegister({ units: [{ id: 'a', name: 'A', ...unit }], kinds, levels }).findings;

describe('dates of units', () => {
  it.each(['validity', 'history'] as const)('that end before they begin are named: %s', (field) => {
    const findings = findingsOf({ [field]: [{ from: '2025-07-01', to: '2024-12-31' }] });
    expect(findings).toMatchObject([
      {
        code: 'organization/end-before-start',
        severity: 'error',
        path: ['units', 'a', field, 0],
        params: { from: '2025-07-01', until: '2025-01-01' },
      },
    ]);
  });

  it('may be those of the kind or shorter', () => {
    expect(findingsOf({ kind: 'township', validity: { to: '2025-06-30' } })).toEqual([]);
    expect(findingsOf({ kind: 'ward', level: 'commune' })).toEqual([]);
  });

  it('give a note where the kind is not there any more', () => {
    expect(findingsOf({ kind: 'township', validity: { to: '2025-12-31' } })).toMatchObject([
      {
        code: 'organization/kind-not-in-force',
        severity: 'note',
        unit: 'a',
        params: { kind: 'township', from: '2025-07-01', until: '2026-01-01' },
      },
    ]);
  });

  it('are compared alike with kinds written by the first day after', () => {
    const units: UnitInput[] = [{ id: 'a', name: 'A', kind: 'township', level: 'district' }];
    const before = <Row extends { readonly to?: string | undefined }>({ to, ...row }: Row) => ({
      ...row,
      ...(to !== undefined && { until: '2025-07-01' }),
    });
    const written = { kinds: kinds.map(before), levels: levels.map(before) };
    const { findings } = createUnitRegister({ units, ...written });
    expect(findings).toEqual(createUnitRegister({ units, kinds, levels }).findings);
    expect(findings).toHaveLength(2);
  });

  it('are looked at for each state of the unit', () => {
    const history = [{ to: '2025-06-30', kind: 'township' }];
    expect(findingsOf({ kind: 'ward', history })).toEqual([]);
    const late = [{ to: '2025-07-31', kind: 'township' }];
    expect(findingsOf({ kind: 'ward', history: late })).toMatchObject([
      { params: { from: '2025-07-01', until: '2025-08-01' } },
    ]);
  });

  it('give a note where the level is not there any more, but none for levels of one’s own', () => {
    expect(findingsOf({ level: 'district' })).toMatchObject([
      { code: 'organization/level-not-in-force', params: { from: '2025-07-01', until: null } },
    ]);
    expect(findingsOf({ level: 'cluster' })).toEqual([]);
  });
});
