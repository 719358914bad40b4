import { expect, it } from 'vitest';
import { cellAddress, columnLetters } from '#inside/exporters/excel';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('writes column %d as %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('writes an address in A1 form', () => {
  expect(cellAddress(7, 4)).toBe('D7');
});
