import { createUnitRegister, hierarchyAt } from 'danvan';
import { descendantsOf, pathOf } from 'danvan/organization';
import { describe, expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const idsAt = (at: string) => hierarchyAt(reform(), { at }).units.map(({ id }) => id);

describe('hierarchyAt', () => {
  it('holds the units in force on the day, the last day included', () => {
    expect(idsAt('2025-06-30')).toContain('huyen');
    expect(idsAt('2025-07-01')).toEqual(['nuoc', 'tinh-c', 'xa-x', 'xa-y']);
  });

  it('can be asked like any hierarchy', () => {
    const before = hierarchyAt(reform(), { at: '2025-06-30' });
    expect(pathOf(before, 'xa-1').map(({ id }) => id)).toEqual(['nuoc', 'tinh-a', 'huyen', 'xa-1']);
    const after = hierarchyAt(reform(), { at: '2025-07-01' });
    expect(descendantsOf(after, 'tinh-c').map(({ id }) => id)).toEqual(['xa-x', 'xa-y']);
    expect(after).toMatchObject({ at: '2025-07-01', line: 'territorial', findings: [] });
  });

  it('shows units as they were on the day', () => {
    const register = createUnitRegister({
      units: [
        {
          id: 'dong-nai',
          name: 'thành phố Đồng Nai',
          kind: 'central-city',
          history: [{ to: '2026-04-29', name: 'tỉnh Đồng Nai', kind: 'province' }],
        },
      ],
    });
    const at = (day: string) => hierarchyAt(register, { at: day }).byId.get('dong-nai');
    expect(at('2026-04-29')).toMatchObject({ name: { vi: 'tỉnh Đồng Nai' }, kind: 'province' });
    expect(at('2026-04-30')).toMatchObject({ kind: 'central-city' });
  });

  it('puts a unit on top while the unit above it is not in force', () => {
    const register = createUnitRegister({
      units: [
        { id: 'huyen', name: 'huyện', validity: { to: '2025-06-30' } },
        { id: 'xa', name: 'xã', parent: 'huyen' },
      ],
    });
    expect(hierarchyAt(register, { at: '2025-07-01' }).byId.get('xa')?.parent).toBeUndefined();
  });

  it('holds only the units of another line, under the units above them there', () => {
    const units = ['tu', 'hu', 'du', 'xa'].map((id) => ({ id, name: id }));
    const links = [
      { type: 'party', unit: 'du', target: 'hu', to: '2025-06-30' },
      { type: 'party', unit: 'du', target: 'tu', from: '2025-07-01' },
      { type: 'party', unit: 'hu', target: 'tu', to: '2025-06-30' },
    ];
    const register = createUnitRegister({ units, links });
    const path = (at: string) =>
      pathOf(hierarchyAt(register, { at, line: 'party' }), 'du').map(({ id }) => id);
    expect(path('2025-06-30')).toEqual(['tu', 'hu', 'du']);
    expect(path('2025-07-01')).toEqual(['tu', 'du']);
    expect(hierarchyAt(register, { at: '2025-07-01', line: 'party' }).byId.has('xa')).toBe(false);
  });

  it('cuts a ring of that day and names it', () => {
    const units = ['a', 'b'].map((id) => ({ id, name: id }));
    const links = [
      { type: 'party', unit: 'a', target: 'b' },
      { type: 'party', unit: 'b', target: 'a' },
    ];
    const tree = hierarchyAt(createUnitRegister({ units, links }), {
      at: '2025-07-01',
      line: 'party',
    });
    expect(tree.findings).toMatchObject([{ code: 'organization/parent-cycle' }]);
    expect(tree.units.every(({ parent }) => parent === undefined)).toBe(true);
  });

  it.each([{ at: '2025-02-31' }, { at: '2025-07-01', line: 'advises' }])(
    'refuses %j',
    (options) => {
      expect(() => hierarchyAt(reform(), options)).toThrow(
        expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
      );
    },
  );
});
