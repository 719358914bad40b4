import { expect, it } from 'vitest';
import { saysNumber } from '#inside/text';

it.each([
  ['hai', '02'],
  ['Hai mươi tư', '24'],
  ['hai mươi bốn', '24'],
  ['một ngàn hai trăm lẻ năm', '1205'],
  ['hai tỉ', '2000000000'],
  ['mười', '10'],
])('hears %j as %s', (words, digits) => {
  expect(saysNumber(words, digits)).toBe(true);
});

it.each([
  ['ba', '2'],
  ['hộ', '5'],
  ['hai mươi', '21'],
  ['trong đó', '2'],
])('does not hear %j as %s', (words, digits) => {
  expect(saysNumber(words, digits)).toBe(false);
});
