import { createHierarchy, createUnitRegister } from 'danvan';
import { expect, it } from 'vitest';

const kinds = ['commune', 'ward'].map((id) => ({
  id,
  name: { vi: id },
  category: 'place' as const,
  levels: [],
}));

const units = [
  { id: 'a', name: 'xã A', kind: 'comune' },
  { id: 'b', name: 'phường B', kind: 'ward', history: [{ kind: 'wart', to: '2020-01-01' }] },
];

const found = [
  {
    code: 'organization/unknown-kind',
    path: ['units', 'a', 'kind'],
    unit: 'a',
    params: { kind: 'comune', nearest: 'commune' },
  },
  { path: ['units', 'b', 'history', 0, 'kind'], params: { kind: 'wart', nearest: 'ward' } },
];

it('names a kind that is not in the catalogue, with the nearest one', () => {
  expect(createHierarchy(units, { kinds }).findings).toMatchObject(found);
  expect(createUnitRegister({ units, kinds }).findings).toMatchObject(found);
});

it('finds nothing where no catalogue is given', () => {
  expect(createHierarchy(units).findings).toEqual([]);
});
