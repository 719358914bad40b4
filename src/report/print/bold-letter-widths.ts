/**
 * Advance widths of Times New Roman in bold, in thousandths of the size, and the letters that have
 * them: measured on Tinos, as those of upright letters.
 */
export const boldLetterWidths: readonly (readonly [width: number, letters: string])[] =
  Object.freeze([
    [0, '\u2060'],
    [220, '|'],
    [250, ' ,.\u00A0'],
    [278, "'/\\il"],
    [333, '!()-:;[]`fjt\u2011\u2018\u2019'],
    [350, '\u2022'],
    [389, 'Is'],
    [394, '{}'],
    [400, '\u00B0'],
    [444, 'cerz'],
    [500, '#$*0123456789?J_agovxy\u201C\u201D\u2013'],
    [513, '\u20AB'],
    [520, '~'],
    [554, '\u01A1'],
    [555, '"'],
    [556, 'Sbdhknpqu\u0111'],
    [570, '+<=>'],
    [581, '^'],
    [600, '\u01B0'],
    [611, 'FP'],
    [667, 'BELTZ'],
    [722, 'ACDNRUVXYw\u0110'],
    [778, 'GHKOQ\u01A0'],
    [796, '\u01AF'],
    [833, '&m'],
    [930, '@'],
    [944, 'M'],
    [1000, '%W\u2014\u2026'],
  ]);
