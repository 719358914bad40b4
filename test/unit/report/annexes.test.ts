import { describe, expect, it } from 'vitest';
import { annexes } from '../../../src/report/annexes.js';
import { reviewContext } from '../../../src/report/review-context.js';
import { contextOf, figure, figuresOf, optionsOf, tableOf } from '../../support/review.js';

describe('annexes', () => {
  it('hold the statistics and the matrix of units, numbered', () => {
    const two = annexes(contextOf(figuresOf('sessions', [1])));
    expect(two.map(({ label }) => label)).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II']);
    expect(two.map(({ title }) => title)).toEqual([
      'Số liệu tổng hợp quý III năm 2026',
      'Số liệu theo đơn vị quý III năm 2026',
    ]);
    expect(two.map(({ orientation }) => orientation)).toEqual(['landscape', 'landscape']);
  });

  it('have no number where there is only one', () => {
    const table = tableOf([figure('xa-a', 'sessions', 1)], { units: 'xa-a' });
    const [only, ...others] = annexes(reviewContext(optionsOf(table)));
    expect(only?.label).toBe('PHỤ LỤC');
    expect(others).toEqual([]);
  });

  it('say which document they belong to', () => {
    const wishes = { number: 7, date: '2026-10-05' };
    const [first] = annexes(contextOf(figuresOf('sessions', [1]), wishes));
    expect(first?.attachment).toBe(
      '(kèm theo Báo cáo số 07-BC/BDVTU, ngày 05 tháng 10 năm 2026 của Ban Dân vận Tỉnh ủy Mẫu)',
    );
  });

  it('print a name with signs of replacement patterns as it is', () => {
    const context = contextOf(figuresOf('sessions', [1]));
    const issuer = { ...context.issuer, name: { vi: 'Ban $& $1' } };
    expect(annexes({ ...context, issuer })[0]?.attachment).toMatch('của Ban $& $1)');
  });

  it('explain their marks', () => {
    const [, matrix] = annexes(contextOf(figuresOf('sessions', [1])));
    expect(matrix?.blocks.map(({ kind }) => kind)).toEqual(['table', 'note', 'note']);
  });

  it('are none without a figure', () => {
    expect(annexes(contextOf([]))).toEqual([]);
  });
});
