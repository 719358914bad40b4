import { expect, it } from 'vitest';
import { zeroSentence } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

it('zeroSentence says that there was nothing, beside last year', () => {
  const sent = [
    ...figuresOf('sessions', [0, 0, 0]),
    ...figuresOf('sessions', [5, 0, 0], '2025-Q3'),
  ];
  expect(zeroSentence(...figureWith('sessions', sent))).toBe(
    'Trong kỳ không có cuộc, cùng kỳ năm trước 05 cuộc.',
  );
});

it.each([
  ['teams', 'Toàn tỉnh không có tổ.'],
  ['cash', 'Trong kỳ không phát sinh tiền.'],
  ['rice', 'Gạo: không phát sinh trong kỳ.'],
])('zeroSentence of %s is %s', (code, text) => {
  expect(zeroSentence(...figureWith(code, figuresOf(code, [0, 0, 0])))).toBe(text);
});
