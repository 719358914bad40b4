import { unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { unitInName } from '#inside/collect';
import { units } from '../../../support/collecting.js';

const unitOf = unitInName(units.units, { kinds: unitKinds });

it.each([
  ['xã Tân Hòa - quý 3.xlsx', 'xa-a'],
  ['BC_Q3_2026_Tan Hoa (ban cuoi).xlsx', 'xa-a'],
  ['01-phuong-trang-bang.xls', 'xa-c'],
  ['Tân Bình.xlsx', 'xa-b'],
])('finds the unit of %s', (name, id) => {
  expect(unitOf(name)).toBe(id);
});

it.each(['bieu 01.xlsx', '2026.xlsx', '', 'Tân Hòa và Tân Bình.xlsx', 'Tan Hoe.xlsx', 'Tân.xlsx'])(
  'finds none in %s',
  (name) => {
    expect(unitOf(name)).toBeUndefined();
  },
);

it('does not hang on a name without end', () => {
  expect(unitOf('a '.repeat(100_000))).toBeUndefined();
});
