import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { cellsOf } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const dataset = datasetOf([
  sent('xa-a', 'received', 10),
  sent('xa-a', 'successful', 9),
  sent('xa-a', 'received', 8, { period: '2025-Q3' }),
]);
const plan = {
  dataset,
  period: periodOf('2026-Q3'),
  base: periodOf('2025-Q3'),
  policy: 'partial',
} as const;
const indicators = ['x.received', 'x.rate'].flatMap((code) => dataset.catalogue.get(code) ?? []);

it('makes one frozen cell for each indicator, with its base', () => {
  const [received, rate] = cellsOf(plan, indicators, ['xa-a']);
  expect(received).toMatchObject({ unit: 'xa-a', amount: 10, base: { amount: 8, difference: 2 } });
  expect(rate).toMatchObject({ amount: 90 });
  expect(Object.isFrozen(received)).toBe(true);
});

it('names no unit for several together', () => {
  const [received] = cellsOf(plan, indicators, ['xa-a', 'xa-b']);
  expect(received).toMatchObject({ unit: null, amount: 10 });
});
