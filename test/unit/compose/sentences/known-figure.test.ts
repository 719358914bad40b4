import { expect, it } from 'vitest';
import { figureIn, hasOwnMeasure, isKnown, isNothing } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

const [figure, context] = figureWith('sessions', figuresOf('sessions', [0, 0, 0]));

it('figureIn finds the total of a column', () => {
  expect(figureIn(context.table, 'x.sessions')?.cell.amount).toBe(0);
  expect(figureIn(context.table, 'x.teams')).toBeNull();
});

it('isNothing takes an exact zero, isKnown any figure', () => {
  const { cell } = figure;
  expect([isKnown(cell), isNothing(cell)]).toEqual([true, true]);
  expect(isNothing({ ...cell, qualifier: 'about' })).toBe(false);
  expect(isKnown({ ...cell, amount: null, from: null, to: null })).toBe(false);
  expect(isKnown({ ...cell, amount: null, from: null, to: null, qualifier: 'many' })).toBe(true);
});

it('hasOwnMeasure takes money and percentages', () => {
  const { indicator } = figure;
  expect(hasOwnMeasure(indicator)).toBe(false);
  expect(hasOwnMeasure({ ...indicator, money: true })).toBe(true);
});
