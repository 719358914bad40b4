import { describe, expect, it } from 'vitest';
import { annexes, reviewContext } from '#inside/compose';
import { contextOf, figure, figuresOf, optionsOf, tableOf } from '../../../support/review.js';

describe('annexes', () => {
  it('hold the statistics and the matrix of units, in this order', () => {
    const two = annexes(contextOf(figuresOf('sessions', [1])));
    expect(two.map(({ title }) => title)).toEqual([
      'Số liệu tổng hợp quý III năm 2026',
      'Số liệu theo đơn vị quý III năm 2026',
    ]);
  });

  it('are the statistics alone where no unit is below', () => {
    const table = tableOf([figure('xa-a', 'sessions', 1)], { units: 'xa-a' });
    expect(annexes(reviewContext(optionsOf(table)))).toHaveLength(1);
  });

  it('explain their marks', () => {
    const [, matrix] = annexes(contextOf(figuresOf('sessions', [1])));
    expect(matrix?.blocks.map(({ kind }) => kind)).toEqual(['table', 'note', 'note']);
  });

  it('are none without a figure', () => {
    expect(annexes(contextOf([]))).toEqual([]);
  });
});
