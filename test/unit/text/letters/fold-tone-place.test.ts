import { expect, it } from 'vitest';
import { foldTonePlace } from '#inside/text';

it.each([
  ['hòa', 'hoà'],
  ['ủy', 'uỷ'],
  ['thúy', 'thuý'],
  ['khỏe', 'khoẻ'],
])('makes one of %s and %s', (modern, classic) => {
  expect(foldTonePlace(modern)).toBe(foldTonePlace(classic));
});

it.each(['của', 'mùa', 'múa', 'người'])('leaves %s alone', (word) => {
  expect(foldTonePlace(word)).toBe(word);
});
