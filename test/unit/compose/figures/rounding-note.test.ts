import { expect, it } from 'vitest';
import { reviewContext, roundingNote } from '#inside/compose';
import { figuresOf, optionsOf, tableOf } from '../../../support/review.js';

const noteOf = (moneyDecimals: number) => {
  const table = tableOf(figuresOf('cash', [400_000, 400_000, 400_000]));
  return roundingNote(reviewContext(optionsOf(table, { money: 'million-dong', moneyDecimals })));
};

it('roundingNote says that printed rows do not add up to the printed total', () => {
  expect(noteOf(0)).toEqual([
    'Do làm tròn số, tổng các số thành phần có thể chênh lệch so với số tổng cộng.',
  ]);
});

it('roundingNote is silent where they do', () => {
  expect(noteOf(1)).toEqual([]);
});
