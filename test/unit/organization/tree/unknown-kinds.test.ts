import { createHierarchy, createUnitRegister } from 'danvan';
import { administrativeLevels, unitKinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const units = [
  { id: 'xa-a', name: 'xã A', kind: 'comune' },
  { id: 'xa-b', name: 'xã B', kind: 'commune' },
  { id: 'x', name: 'x' },
];

describe('a kind that the catalogue does not have', () => {
  it('is found with the nearest, in a hierarchy and in a register', () => {
    const expected = {
      code: 'organization/unknown-kind',
      severity: 'warning',
      unit: 'xa-a',
      path: ['units', 'xa-a', 'kind'],
      params: { unit: 'xa-a', kind: 'comune', nearest: 'commune' },
    };
    const hierarchy = createHierarchy(units, { kinds: unitKinds });
    expect(hierarchy.findings).toEqual([expected]);
    expect(hierarchy.units).toHaveLength(3);
    expect(createUnitRegister({ units, kinds: unitKinds }).findings).toContainEqual(expected);
  });

  it('is found at other times too, and is not looked for without a catalogue', () => {
    const history = [{ to: '2024-12-31', kind: 'townshop' }];
    const past = [{ id: 'a', name: 'a', kind: 'commune', history }];
    expect(createHierarchy(past, { kinds: unitKinds }).findings).toMatchObject([
      { params: { kind: 'townshop', nearest: 'township' } },
    ]);
    expect(createHierarchy(units).findings).toEqual([]);
  });
});

describe('a level that no scheme has', () => {
  const levelOf = (level: string) =>
    createUnitRegister({
      units: [{ id: 'a', name: 'a', level, validity: { from: '2025-07-01' } }],
      levels: administrativeLevels,
    }).findings.map(({ params }) => params);

  it('is found where it is written almost like one', () => {
    expect(levelOf('comune')).toEqual([{ unit: 'a', level: 'comune', nearest: 'commune' }]);
    expect([levelOf('commune'), levelOf('village')]).toEqual([[], []]);
  });
});
