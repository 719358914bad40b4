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

it('goes up as far as units do, and once where two ways lead to the same', () => {
  const steps = Array.from({ length: 60 }, (_, at) => at);
  const idOf = (at: number, side = '') => `b${at}${side}`;
  const register = createUnitRegister({
    units: steps.flatMap((at) => ['', 'l', 'r'].map((side) => ({ id: idOf(at, side), name: 'B' }))),
    links: steps.slice(1).flatMap((at) =>
      ['l', 'r'].flatMap((side) => [
        { type: 'party', unit: idOf(at), target: idOf(at, side) },
        { type: 'party', unit: idOf(at, side), target: idOf(at - 1) },
      ]),
    ),
  });
  expect(isUnitWithin('b59', 'b0', register)).toBe(true);
});
