import { expect, it } from 'vitest';
import { wordsText } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

it('wordsText puts an exact amount in words', () => {
  expect(wordsText(...figureWith('cash', figuresOf('cash', [49_000_000])))).toBe(
    'Bốn mươi chín triệu đồng',
  );
  expect(wordsText(...figureWith('rice', figuresOf('rice', [2.5])))).toBe('Hai phẩy năm');
  const nearly = figuresOf('rice', [{ amount: 134, qualifier: 'nearly' }]);
  expect(wordsText(...figureWith('rice', nearly))).toBeNull();
});
