import { figuresOf, termFinder } from '#inside/rules';
import { expect, it } from 'vitest';
import { mixed } from '../../../support/mixed.js';

const figures = figuresOf(
  mixed([
    ['a', '2020-Q1', 5],
    ['a', '2020-Q1', 3, { measure: 'plan' }],
    ['a', '2020-Q2', 6],
    ['a', '2020-Q2', 1, { line: 'L1' }],
  ]),
);
const unit = figures.tree.numbers.get('a') ?? -1;
const term = { indicator: 'x.n', measure: 'actual', report: 'same', times: 1 } as const;
const find = (more: Partial<typeof term> | object, row: number) =>
  termFinder(figures, { ...term, ...more })(unit)(row, row);

it('finds a term in the same report, of another measure, and in the report before', () => {
  expect(find({}, 0)).toBe(0);
  expect(find({ measure: 'plan' }, 0)).toBe(1);
  expect(find({ measure: 'plan' }, 2)).toBe(-1);
  expect(find({ report: 'before' }, 2)).toBe(0);
  expect(find({ report: 'before' }, 0)).toBe(-1);
  // On the line L1 nothing was sent before.
  expect(find({ report: 'before' }, 3)).toBe(-1);
});
