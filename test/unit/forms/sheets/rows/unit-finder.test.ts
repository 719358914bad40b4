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
