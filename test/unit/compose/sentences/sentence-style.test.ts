import { expect, it } from 'vitest';
import { sentenceStyle } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

const styleOf = (values: readonly number[], names: readonly string[]) =>
  sentenceStyle(
    names,
    figureWith('cash', figuresOf('cash', values), { review: { money: 'billion-dong' } })[1],
  ).money;

it.each([
  [[58_000_000_000], 'billion-dong'],
  [[49_000_000], 'million-dong'],
  [[999_999], 'dong'],
  [[0], 'billion-dong'],
] as const)('sentenceStyle takes for %s the scale %s', (values, scale) => {
  expect(styleOf(values, ['x.cash'])).toBe(scale);
});

it('sentenceStyle looks at the figures of the sentence alone', () => {
  expect(styleOf([5], ['x.sessions'])).toBe('billion-dong');
});
