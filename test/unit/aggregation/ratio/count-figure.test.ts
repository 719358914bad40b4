import { defineIndicator, periodOf } from 'danvan';
import { countFigure, countingOf, isRecomputed, numberOf, questionOf } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { datasetOf, sampleIndicators, sent } from '../../../support/figures.js';
import { present } from '../../../support/review.js';

const indicatorOf = (code: string) =>
  defineIndicator(present(sampleIndicators.find((one) => one.code === code)));

const dataset = datasetOf([
  sent('xa-a', 'received', 10),
  sent('xa-a', 'successful', 9),
  sent('xa-b', 'received', 2),
  sent('xa-b', 'successful', 1),
]);

const amountOf = (code: string) => {
  const counting = countingOf(dataset, false);
  const key = { indicator: indicatorOf(code), measure: 'actual', categories: {} } as const;
  const question = questionOf(counting, key, periodOf('2026-Q3'));
  return countFigure(question, [numberOf(counting.tree, 'tinh')], 'partial').cell.amount;
};

it('adds up what adds up, and recomputes what is a rate', () => {
  expect(amountOf('x.received')).toBe(12);
  expect(amountOf('x.rate')).toBeCloseTo(1000 / 12, 9);
});

it('tells rates from the rest', () => {
  expect(isRecomputed(indicatorOf('x.rate'))).toBe(true);
  expect(isRecomputed(indicatorOf('x.received'))).toBe(false);
});
