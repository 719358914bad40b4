import { describe, expect, it } from 'vitest';
import { precisionOf } from '#inside/aggregation';
import { cellFor, countingFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const rounded = { amount: 120, precision: 10 };

describe('precisionOf', () => {
  const { store } = countingFor([
    sent('xa-a', 'sessions', rounded),
    sent('xa-b', 'sessions', 5),
    sent('phuong-c', 'sessions', 7, { activity: 'ngay-hoi' }),
    sent('phuong-c', 'received', { state: 'withheld' }, { activity: 'ngay-hoi' }),
  ]);

  it('is that of the one row', () => {
    expect(precisionOf(store, [0], 120)).toBe(10);
  });

  it('is none of several rows, and none of no row', () => {
    expect(precisionOf(store, [0, 1], 125)).toBeUndefined();
    expect(precisionOf(store, [0, 0], 240)).toBeUndefined();
    expect(precisionOf(store, [], 0)).toBeUndefined();
  });

  it('is none where the source tells none', () => {
    expect([1, 2, 3].map((row) => precisionOf(store, [row], 120))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('is in the cell of one source, and not in that of a sum or a difference', () => {
  expect(cellFor([sent('xa-a', 'sessions', rounded)])).toMatchObject({
    amount: 120,
    precision: 10,
  });
  const two = cellFor([sent('xa-a', 'sessions', rounded), sent('xa-b', 'sessions', 5)]);
  expect(two.amount).toBe(125);
  expect(two.precision).toBeUndefined();
  const running = { basis: 'cumulative' } as const;
  const difference = cellFor([
    sent('xa-a', 'sessions', 100, { ...running, period: '2026-H1' }),
    sent('xa-a', 'sessions', rounded, running),
  ]);
  expect(difference.amount).toBe(20);
  expect(difference.precision).toBeUndefined();
});

it('is none where there is no amount, or but a part of that of the source', () => {
  const observations = [sent('xa-a', 'sessions', rounded)];
  const waiting = cellFor(observations, { missing: 'strict' });
  expect([waiting.amount, waiting.precision]).toEqual([null, undefined]);
  const { store } = countingFor(observations);
  expect(precisionOf(store, [0], null)).toBeUndefined();
  expect(precisionOf(store, [0], 48)).toBeUndefined();
});
