import { expect, it } from 'vitest';
import { measuredFigure, measuredNumber, partText } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

it('measuredFigure and partText write a figure with its unit', () => {
  const [figure, context] = figureWith(
    'rice',
    figuresOf('rice', [{ amount: 134, qualifier: 'nearly' }]),
  );
  expect(measuredFigure(figure, context)).toBe('gần 134 tấn');
  expect(partText(figure, context)).toBe('gạo gần 134 tấn');
  expect(measuredNumber(2.5, figure.indicator, context)).toBe('2,5 tấn');
});

it('partText counts what the name counts', () => {
  const asked = figureWith('teams', figuresOf('teams', [{ amount: 3, to: 5 }]));
  expect(partText(...asked)).toBe('từ 03 đến 05 tổ');
});
