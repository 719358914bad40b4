import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

it('finds amounts below zero and with too many digits, at both ends of a range', () => {
  const { findings } = datasetOf([sent('xa-a', 'rice', { amount: -1.25, to: 0.33 })]);
  expect(findings.map(({ code }) => code)).toEqual([
    'dataset/negative-amount',
    'dataset/too-many-decimals',
    'dataset/too-many-decimals',
  ]);
  expect(findings[0]?.path).toEqual(['observations', 0, 'value']);
});

it('lets a stated rate have the digits that it was printed with', () => {
  expect(datasetOf([sent('xa-a', 'rate', 73.85)]).findings).toEqual([]);
});
