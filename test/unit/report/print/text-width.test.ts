import { expect, it } from 'vitest';
import { letterWidth, textWidth } from '#inside/report';

it.each([
  // Advance widths of Times, from the font metrics that Adobe published.
  ['a', 0.444],
  ['M', 0.889],
  ['0', 0.5],
  [' ', 0.25],
])('knows the width of %j', (letter, width) => {
  expect(textWidth(letter, 1)).toBeCloseTo(width, 3);
  expect(letterWidth(letter.charCodeAt(0))).toBeCloseTo(width, 3);
});

it('takes a letter with its marks for as wide as without', () => {
  expect(textWidth('ắẫợ', 10)).toBeCloseTo(textWidth('aaơ', 10), 6);
  expect(textWidth('ĐƯỜNG', 10)).toBeGreaterThan(textWidth('DUONG', 10) - 1);
});

it('counts a letter that it does not know as a wide one', () => {
  expect(textWidth('漢', 10)).toBe(8);
});
