import { expect, it } from 'vitest';
import { foldFigure } from '#inside/text';

it.each([
  [' 5  thôn. ', '5 thôn'],
  ['74%;', '74%'],
  ['02 (hai):', '02 (hai)'],
  ['1.200.', '1.200.'],
  ['12,', '12,'],
])('folds %j', (text, folded) => {
  expect(foldFigure(text)).toBe(folded);
});
