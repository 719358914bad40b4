import { expect, it } from 'vitest';
import { cellPlace, cellSpan, columnNumber, isWithin } from '#inside/exporters/excel';

it.each([
  ['A1', { row: 1, column: 1 }],
  ['$aa$10', { row: 10, column: 27 }],
  ['XFD1048576', { row: 1_048_576, column: 16_384 }],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A0', undefined],
  ['A1:B2', undefined],
  ['', undefined],
])('reads %s', (text, place) => {
  expect(cellPlace(text)).toEqual(place);
});

it('reads areas, and tells what lies in them', () => {
  const span = cellSpan('$B$3:D5');
  if (span === undefined) throw new Error('no area');
  expect(span).toEqual({ from: { row: 3, column: 2 }, to: { row: 5, column: 4 } });
  expect(isWithin({ row: 5, column: 4 }, span)).toBe(true);
  expect(isWithin({ row: 6, column: 4 }, span)).toBe(false);
  expect(cellSpan('B3')).toEqual({ from: { row: 3, column: 2 }, to: { row: 3, column: 2 } });
  expect([cellSpan('B:B'), cellSpan('A1:B2:C3')]).toEqual([undefined, undefined]);
  expect(columnNumber('xfd')).toBe(16_384);
});
