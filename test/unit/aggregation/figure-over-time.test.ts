import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { figureOverTime } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const target = periodOf('2026-Q3');
const observations = (rows: Parameters<typeof datasetOf>[0]) => datasetOf(rows).observations;

it('tells a part of the period from the whole', () => {
  const rows = observations([
    sent('xa-a', 'sessions', 1, { period: '2026-07' }),
    sent('xa-a', 'sessions', 2, { period: '2026-08' }),
  ]);
  expect(figureOverTime(rows, 'sum', target)).toMatchObject({ full: false, amount: { from: 3 } });
  expect(figureOverTime(rows, 'last', target)).toMatchObject({ full: false, amount: { from: 2 } });
  expect(figureOverTime(rows, 'forbid', target)).toMatchObject({
    amount: null,
    refusal: 'not-additive-over-time',
  });
});

it.each(['withheld', 'not-applicable'] as const)('keeps the state %s', (state) => {
  const rows = observations([sent('xa-a', 'sessions', { state })]);
  expect(figureOverTime(rows, 'sum', target)).toMatchObject({ state, amount: null });
});

it('does not look outside the period', () => {
  const rows = observations([sent('xa-a', 'sessions', 9, { period: '2026-Q2' })]);
  expect(figureOverTime(rows, 'sum', target).state).toBe('missing');
});
