import { expect, it } from 'vitest';
import { columnOf, placeOf, readPlace, rowOf } from '#inside/exporters/excel';

it.each([
  ['A1', 1, 1],
  ['Z9', 9, 26],
  ['AA10', 10, 27],
  ['xfd1048576', 1_048_576, 16_384],
])('reads %s', (address, row, column) => {
  const place = readPlace(address);
  expect([rowOf(place), columnOf(place)]).toEqual([row, column]);
  expect(place).toBe(placeOf(row, column));
});

it.each([
  '',
  'A',
  '1',
  'A0',
  'XFE1',
  'A1048577',
  'A99999999',
  'A-1',
  'A1.5',
  'A1B',
  '1A',
  'A 1',
  'Ă1',
  '$A$1',
  'A1:B2',
  'A'.repeat(50),
])('reads no place in %j', (address) => {
  expect(readPlace(address)).toBeNaN();
});

it('orders places row by row', () => {
  expect(readPlace('XFD1')).toBeLessThan(readPlace('A2'));
});
