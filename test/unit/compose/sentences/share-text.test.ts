import { expect, it } from 'vitest';
import { shareText, termsText } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

it('shareText tells how many of all there are', () => {
  const sent = [...figuresOf('received', [50, 1, 0]), ...figuresOf('successful', [50, 1, 0])];
  expect(shareText(...figureWith('successful', sent))).toBe('51/51');
  const fewer = [...figuresOf('received', [50]), ...figuresOf('successful', [40, 1, 0])];
  expect(shareText(...figureWith('successful', fewer))).toBe('41');
});

it('termsText tells the terms of a rate', () => {
  const sent = [...figuresOf('received', [325]), ...figuresOf('successful', [240])];
  expect(termsText(...figureWith('rate', sent))).toBe('240/325 cuộc');
  expect(termsText(...figureWith('received', sent))).toBeNull();
});
