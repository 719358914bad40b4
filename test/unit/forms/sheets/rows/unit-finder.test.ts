import { expect, it } from 'vitest';
import { unitFinder } from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import { unitKinds as kinds } from '#inside/vietnam';

const units = createHierarchy(
  [
    { id: 'a', name: 'tỉnh A' },
    { id: 'b', name: 'tỉnh B' },
    { id: 'a-hb', name: 'xã Hòa Bình', parent: 'a' },
    { id: 'b-hb', name: 'xã Hòa Bình', parent: 'b' },
  ],
  { kinds },
);
it('finds units by name, without their number, within the sender first', () => {
  const find = unitFinder({ units });
  expect(find('1. Hoà Bình', 'b').id).toBe('b-hb');
  expect(find('Hòa Bình').findings[0]?.code).toBe('organization/ambiguous-name');
});
it('takes names for ids where there are no units', () => {
  expect(unitFinder({})('xa-a')).toEqual({ id: 'xa-a', findings: [] });
});
it('finds units by their ids where no name is such', () => {
  expect(unitFinder({ units })('b-hb')).toEqual({ id: 'b-hb', findings: [] });
  expect(unitFinder({ units })('b-hx').id).toBeUndefined();
});
it('takes the committee of a place for the place, unless it is a unit itself', () => {
  const communes = createHierarchy(
    [
      { id: 'ab', name: 'xã An Bình' },
      { id: 'gd', name: 'xã Gò Dầu' },
      { id: 'ubnd-gd', name: 'UBND xã Gò Dầu' },
    ],
    { kinds },
  );
  const find = unitFinder({ units: communes });
  expect(find('UBND xã An Bình')).toEqual({ id: 'ab', findings: [] });
  expect(find('2. Uỷ ban nhân dân xã An Bình').id).toBe('ab');
  expect(find('UBND xã Gò Dầu').id).toBe('ubnd-gd');
  expect(find('UBND xã An Bính').id).toBeUndefined();
  expect(find('UBND xã Lạ').findings[0]?.code).toBe('organization/unknown-name');
});
it('asks no committee where there are no units', () => {
  expect(unitFinder({})('UBND xã A').id).toBe('UBND xã A');
});
