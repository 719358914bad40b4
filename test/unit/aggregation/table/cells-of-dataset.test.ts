import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { cellsOfDataset, countedOf } from '#inside/aggregation';
import { datasetOf, sent } from '../../../support/figures.js';
import { mixed } from '../../../support/mixed.js';

it('counts one figure of one unit over one period', () => {
  const dataset = mixed([
    ['a', '2025-01', 5],
    ['b', '2025-02', 6],
    ['b', '2025-02', 3, { indicator: 'x.part' }],
  ]);
  const { indicators } = countedOf(dataset);
  const amountOf = (code: string, unit: number, period: string) =>
    indicators.flatMap((one) =>
      one.code === code ? cellsOfDataset(dataset)(one, unit, periodOf(period)).amount : [],
    );
  expect(amountOf('x.n', 0, '2025-Q1')).toEqual([11]);
  expect(amountOf('x.n', 1, '2025-02')).toEqual([null]);
  expect(amountOf('x.rate', 2, '2025-02')).toEqual([50]);
});

it('leaves out observations with an error', () => {
  const dataset = datasetOf([sent('xa-a', 'sessions', -4), sent('xa-b', 'sessions', 3)]);
  const indicator = dataset.catalogue.get('x.sessions');
  if (indicator === undefined) throw new Error('No such indicator.');
  expect(cellsOfDataset(dataset)(indicator, 0, periodOf('2026-Q3')).amount).toBe(3);
});
