import { findCell } from 'danvan';
import { expect, it } from 'vitest';
import { heardOf, isRateOfSome } from '#inside/compose';
import { contextOf, figuresOf, tableOf } from '../../../support/review.js';

const ofSome = (
  received: Parameters<typeof figuresOf>[1],
  successful: Parameters<typeof figuresOf>[1],
) => {
  const sent = [...figuresOf('received', received), ...figuresOf('successful', successful)];
  const table = tableOf(sent);
  return [undefined, 'phuong-c'].map((unit) =>
    isRateOfSome(findCell(table, 'x.rate', unit), table),
  );
};

it('misses nobody of whom nothing was received', () => {
  expect(ofSome([10, 20, 0], [5, 10, 0])).toEqual([false, false]);
  expect(ofSome([0, 0, 0], [0, 0, 0])).toEqual([false, false]);
});

it('misses who sent one of the terms, or something of nothing', () => {
  expect(ofSome([10, 20, 30], [5, 10])).toEqual([true, true]);
  expect(ofSome([10, 20, 0], [5, 10, 1])).toEqual([true, true]);
});

it('says nothing of it below a sentence whose figures are all there', () => {
  const sent = [...figuresOf('received', [10, 20, 0]), ...figuresOf('successful', [5, 10, 0])];
  expect(heardOf('Đạt {x.rate}.', contextOf(sent)).remark).toBeNull();
});

it('cannot tell where the terms do not stand beside the rate', () => {
  const sent = [...figuresOf('received', [10, 20, 0]), ...figuresOf('successful', [5, 10, 0])];
  const table = tableOf(sent, { indicators: ['x.rate'] });
  expect(isRateOfSome(findCell(table, 'x.rate'), table)).toBe(true);
});
