import { expect, it } from 'vitest';
import { cellAddress, columnLetters } from '#inside/forms';

it('counts columns in letters', () => {
  expect([1, 26, 27, 52, 703, 16_384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'AAA',
    'XFD',
  ]);
  expect(cellAddress({ row: 7, column: 2 })).toBe('B7');
});
