/**
 * Advance widths of Times New Roman in thousandths of the size, and the letters that have them.
 *
 * Measured on Tinos, which has the same metrics. A Vietnamese letter is as wide as its base letter;
 * those with a horn or a bar stand here by code.
 */
export const letterWidths: readonly (readonly [width: number, letters: string])[] = Object.freeze([
  [0, '\u2060'],
  [180, "'"],
  [200, '|'],
  [250, ' ,.\u00A0'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr\u2011\u2018\u2019'],
  [350, '\u2022'],
  [389, 'Js'],
  [400, '\u00B0'],
  [408, '"'],
  [444, '?acez\u201C\u201D'],
  [469, '^'],
  [480, '{}'],
  [500, '#$*0123456789_bdghknopquvxy\u0111\u2013'],
  [513, '\u20AB'],
  [529, '\u01A1'],
  [541, '~'],
  [542, '\u01B0'],
  [556, 'FPS'],
  [564, '+<=>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw\u0110\u01A0'],
  [776, '\u01AF'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
  [1000, '\u2014\u2026'],
]);
