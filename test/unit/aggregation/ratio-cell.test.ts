import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { ratioCell } from '#inside/aggregation';
import { periodOf } from '#inside/time';

function rate(rows: Parameters<typeof datasetOf>[0], policy: 'partial' | 'strict' = 'partial') {
  const dataset = datasetOf(rows);
  const indicator = dataset.catalogue.get('x.rate');
  if (indicator === undefined) throw new Error('no such indicator');
  return ratioCell({ dataset, indicator, period: periodOf('2026-Q3') }, ['tinh'], policy);
}

const pair = (unit: string, received: number, successful: number) => [
  sent(unit, 'received', received),
  sent(unit, 'successful', successful),
];

it('divides sums', () => {
  expect(rate([...pair('xa-a', 4, 1), ...pair('xa-b', 4, 3)])).toMatchObject({
    amount: 50,
    terms: { numerator: 4, denominator: 8, dropped: 0 },
  });
});

it('waits for all where that is asked for', () => {
  expect(rate(pair('xa-a', 4, 1), 'strict')).toMatchObject({ amount: null, reason: 'incomplete' });
});

it('is about right where a term is', () => {
  const rows = [
    sent('xa-a', 'received', { amount: 4, qualifier: 'over' }),
    sent('xa-a', 'successful', 1),
  ];
  expect(rate(rows).qualifier).toBe('about');
});
