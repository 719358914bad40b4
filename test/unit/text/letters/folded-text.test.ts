import { expect, it } from 'vitest';
import { digitsOf, foldedText, leastDistance } from '#inside/text';

it('folds as texts are matched, and keeps the digits', () => {
  const { letters } = foldedText('Xã  Hoà-Bình 1/20');
  expect(letters.join('')).toBe('xã hoà bình 1 20');
  expect(digitsOf('Xã  Hoà-Bình 1/20')).toBe('1 20');
});

it.each([
  ['hoa', 'hoab', 1],
  ['hoa', 'hob', 1],
  ['abc', 'xyz', 3],
  ['abc', 'cba', 0],
])('at least so many letters of %j and %j differ: %j', (a, b, least) => {
  expect(leastDistance(foldedText(a), foldedText(b))).toBe(least);
});
