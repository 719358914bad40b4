import { formatCount } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  [0, '0'],
  [7, '07'],
  [9, '09'],
  [10, '10'],
  [4001, '4.001'],
])('prints %d as %s', (count, printed) => {
  expect(formatCount(count)).toBe(printed);
});

it('pads nothing in English', () => {
  expect(formatCount(7, { language: 'en' })).toBe('7');
});
