import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';
import { mixed } from '../../../support/mixed.js';

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

it('refuses what a number cannot hold to the last digit', () => {
  const codes = (value: Parameters<typeof sent>[2], indicator = 'rice') =>
    datasetOf([sent('xa-a', indicator, value)]).findings.map(({ code }) => code);
  expect(codes(2 ** 53)).toEqual(['dataset/amount-too-large']);
  expect(codes({ amount: 1, to: 1.7e308 })).toEqual(['dataset/amount-too-large']);
  expect(codes(900_719_925_474_000.5)).toEqual([]);
  expect(codes(4_503_599_627_370_495.5)).toEqual(['dataset/amount-too-large']);
  expect(codes(2 ** 53 - 1)).toEqual([]);
  expect(codes(0.1 + 0.2)).toEqual(['dataset/too-many-decimals']);
  expect(codes(73.84615384615384, 'rate')).toEqual([]);
});

it('finds categories that are not in the list, and keeps the figure', () => {
  const of = (categories: Readonly<Record<string, string>>) =>
    mixed([['a', '2025', 5, { indicator: 'x.b', categories }]]);
  expect(of({ field: 'economy' }).findings).toEqual([]);
  expect(of({ field: 'sport' }).findings).toMatchObject([
    {
      code: 'dataset/unknown-category',
      severity: 'warning',
      params: { field: 'field', category: 'sport', known: ['economy', 'culture'] },
    },
  ]);
  expect(of({ kind: 'x' }).findings).toMatchObject([{ params: { known: [] } }]);
  expect(of({ field: 'sport' }).observations).toHaveLength(1);
});
