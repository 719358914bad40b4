import { expect, it } from 'vitest';
import { cellsIn, isWholeSheet, readArea } from '#inside/exporters/excel';

it.each([
  ['A1:C2', [1, 1, 2, 3]],
  ['C2:A1', [1, 1, 2, 3]],
  ['$A$1:$C$2', [1, 1, 2, 3]],
  ['B5', [5, 2, 5, 2]],
  ['A:B', [1, 1, 1_048_576, 2]],
  ['$3:$4', [3, 1, 4, 16_384]],
])('reads %s', (text, expected) => {
  const area = readArea(text);
  expect(area && [area.top, area.left, area.bottom, area.right]).toEqual(expected);
});

it.each(['', 'x', 'A1:B2:C3', 'A1:XFE2', 'A0:B1', '#REF!', '1.5'])(
  'reads no area in %j',
  (text) => {
    expect(readArea(text)).toBeUndefined();
  },
);

it('counts cells, and tells a whole sheet', () => {
  const [some, whole] = ['A1:C2', 'A1:XFD1048576'].map(readArea);
  expect(some && cellsIn(some)).toBe(6);
  expect(some && isWholeSheet(some)).toBe(false);
  expect(whole && isWholeSheet(whole)).toBe(true);
});
