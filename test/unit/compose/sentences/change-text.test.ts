import { expect, it } from 'vitest';
import { changeText, percentText, sizeText } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

const last = '2025-Q3';

it('changeText says a rise, its share and against what', () => {
  const sent = [...figuresOf('sessions', [9, 9, 9]), ...figuresOf('sessions', [6, 6, 6], last)];
  expect(changeText(...figureWith('sessions', sent))).toBe(
    'tăng 09 cuộc (50%) so với cùng kỳ năm trước',
  );
});

it('changeText says nothing without a base', () => {
  const asked = figureWith('sessions', figuresOf('sessions', [1]), {
    table: { compareWith: undefined },
  });
  expect(changeText(...asked)).toBeNull();
});

it('sizeText gives points more digits before it says none', () => {
  const sent = [...figuresOf('received', [100]), ...figuresOf('successful', [50])];
  const [figure, context] = figureWith('rate', sent);
  expect(sizeText(2, figure, context)).toBe('2 điểm phần trăm');
  expect(sizeText(0.25, figure, context)).toBe('0,3 điểm phần trăm');
  expect(sizeText(0.04, figure, context)).toBe('0,04 điểm phần trăm');
  expect(sizeText(0.001, figure, context)).toBeNull();
});

it('percentText leaves out a share that says nothing', () => {
  const [figure, context] = figureWith('sessions', [
    ...figuresOf('sessions', [2, 0, 0]),
    ...figuresOf('sessions', [1, 0, 0], last),
  ]);
  const base = figure.cell.base;
  expect(base && percentText(base, context)).toBe('100%');
  expect(base && percentText({ ...base, percentChange: 1000 }, context)).toBeNull();
  expect(base && percentText({ ...base, percentChange: 0.01 }, context)).toBeNull();
});
