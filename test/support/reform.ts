import { createUnitRegister, type UnitRegister, type UnitRegisterInput } from 'danvan';

const before = { to: '2025-06-30' };
const after = { from: '2025-07-01' };

/**
 * A made-up reform: two provinces become one, a district ends, one commune goes whole to another,
 * one is split in two.
 */
export const reformInput: UnitRegisterInput = {
  units: [
    { id: 'nuoc', name: 'Việt Nam', level: 'central' },
    { id: 'tinh-a', name: 'tỉnh A', level: 'province', parent: 'nuoc', validity: before },
    { id: 'tinh-b', name: 'tỉnh B', level: 'province', parent: 'nuoc', validity: before },
    { id: 'huyen', name: 'huyện H', level: 'district', parent: 'tinh-a', validity: before },
    { id: 'xa-1', name: 'xã Một', level: 'commune', parent: 'huyen', validity: before },
    { id: 'xa-2', name: 'xã Hai', level: 'commune', parent: 'huyen', validity: before },
    { id: 'xa-3', name: 'xã Ba', level: 'commune', parent: 'tinh-b', validity: before },
    { id: 'tinh-c', name: 'tỉnh C', level: 'province', parent: 'nuoc', validity: after },
    { id: 'xa-x', name: 'xã X', level: 'commune', parent: 'tinh-c', validity: after },
    { id: 'xa-y', name: 'xã Y', level: 'commune', parent: 'tinh-c', validity: after },
  ],
  successions: [
    { kind: 'merged', date: '2025-07-01', from: ['tinh-a', 'tinh-b'], to: ['tinh-c'] },
    { kind: 'merged', date: '2025-07-01', from: ['xa-1'], to: ['xa-x'] },
    {
      kind: 'split',
      date: '2025-07-01',
      from: ['xa-2'],
      to: ['xa-x', 'xa-y'],
      shares: [{ from: 'xa-2', to: 'xa-x', of: { population: 0.4 } }],
    },
    { kind: 'merged', date: '2025-07-01', from: ['xa-3'], to: ['xa-y'] },
  ],
};

/** The register of the made-up reform. */
export const reform = (): UnitRegister => createUnitRegister(reformInput);
