import { expect, it } from 'vitest';
import { zeroSentence } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { gridTable, observationsOf, saidOf } from '../../../support/sentence-grid.js';
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

it('zeroSentence does not say of what there is none that it was done', () => {
  const said = (code: string) =>
    saidOf(gridTable(observationsOf(code, { title: '', now: [0, 0] })), { code, language: 'vi' });
  expect(said('disclosure.items-disclosed')).toBe('Chưa có nội dung công khai.');
  expect(said('leadership.documents-issued')).toMatch(/^Trong kỳ không có văn bản .* ban hành\.$/);
  expect(said('consultations.opinions-accepted')).toBe('Trong kỳ không có ý kiến được tiếp thu.');
});
