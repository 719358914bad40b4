import { expect, it } from 'vitest';
import { exactly } from '#inside/aggregation';
import { figuresOf, sumFacts } from '#inside/rules';
import { mixed } from '../../../support/mixed.js';

it('gives a figure beside what it should be', () => {
  const figures = figuresOf(
    mixed([
      ['a', '2025', 12],
      ['b', '2025', { amount: 12, to: 14 }],
    ]),
  );
  expect(sumFacts(figures, 0, exactly(10))).toEqual({
    amount: 12,
    value: undefined,
    sum: 10,
    difference: 2,
  });
  expect(sumFacts(figures, 1, exactly(20))).toMatchObject({
    amount: 14,
    value: { amount: 12, to: 14 },
    difference: -6,
  });
});
