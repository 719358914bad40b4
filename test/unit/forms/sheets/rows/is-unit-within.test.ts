import { expect, it } from 'vitest';
import { createHierarchy, createUnitRegister } from '#inside/organization';
import { isUnitWithin } from '#inside/forms';

const given = [
  { id: 'tinh', name: 'tỉnh A' },
  { id: 'ab', name: 'xã An Bình', parent: 'tinh' },
  { id: 'hb', name: 'xã Hòa Bình', parent: 'tinh' },
  { id: 'thon', name: 'thôn Một', parent: 'ab' },
  { id: 'ubnd', name: 'UBND xã An Bình', category: 'organization', serves: 'ab' },
  { id: 'la', name: 'xã Lạ' },
] as const;
const units = createHierarchy(given);

it.each([
  ['ab', 'ab', true],
  ['thon', 'ab', true],
  ['thon', 'tinh', true],
  ['thon', 'hb', false],
  ['hb', 'ab', false],
  ['tinh', 'ab', false],
  ['ab', 'ubnd', true],
  ['thon', 'ubnd', true],
  ['hb', 'ubnd', false],
  ['ubnd', 'ab', true],
  ['la', 'ab', true],
])('%s within %s: %s', (unit, sender, expected) => {
  expect(isUnitWithin(unit, sender, units)).toBe(expected);
});

it('follows the links of a register', () => {
  const register = createUnitRegister({
    units: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ],
    links: [{ type: 'party', unit: 'b', target: 'a' }],
  });
  expect(isUnitWithin('b', 'a', register)).toBe(true);
  expect(isUnitWithin('b', 'c', register)).toBe(false);
});
