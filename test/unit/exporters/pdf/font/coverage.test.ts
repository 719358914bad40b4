import { expect, it } from 'vitest';
import { coveredGlyphs, glyphsOfClass, numbersAt } from '#inside/exporters/pdf';
import { tableOf } from './table-of.js';

it('reads numbers that stand one after the other', () => {
  expect(numbersAt(tableOf(7, 8, 9), 2, 2)).toEqual([8, 9]);
});

it('reads lists of glyphs, one by one or in ranges', () => {
  expect(coveredGlyphs(tableOf(1, 3, 5, 8, 13), 0)).toEqual([5, 8, 13]);
  expect(coveredGlyphs(tableOf(99, 2, 2, 5, 7, 0, 10, 10, 3), 2)).toEqual([5, 6, 7, 10]);
});

it('reads the glyphs of a class, told one by one or in ranges', () => {
  expect(glyphsOfClass(tableOf(1, 20, 4, 3, 1, 3, 0), 0, 3)).toEqual([20, 22]);
  expect(glyphsOfClass(tableOf(2, 3, 5, 6, 3, 8, 9, 1, 12, 12, 3), 0, 3)).toEqual([5, 6, 12]);
});
