import { ratesInRange } from 'danvan';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

const rate = { indicator: 'x.rate' };

it('asks about a rate of a part above the whole', () => {
  expect(found(ratesInRange, [['a', '2025', 174, rate]])).toMatchObject([
    { code: 'rules/rate-out-of-range', params: { rate: 174, most: 100, percent: true } },
  ]);
  expect(
    found(ratesInRange, [['a', '2025', { amount: 120, qualifier: 'nearly' }, rate]]),
  ).toHaveLength(1);
});

it('asks about a rate that looks like a fraction, unless its terms were sent', () => {
  const fraction: MixedRow = ['a', '2025', 0.74, rate];
  expect(found(ratesInRange, [fraction])).toMatchObject([
    { code: 'rules/rate-like-fraction', params: { rate: 0.74, perhaps: 74 } },
  ]);
  const terms: readonly MixedRow[] = [
    ['a', '2025', 74, { indicator: 'x.part' }],
    ['a', '2025', 10_000],
  ];
  expect(found(ratesInRange, [fraction, ...terms])).toEqual([]);
});

it('passes rates within, and changes of rates', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', 100, rate],
    ['b', '2025', 0, rate],
    ['a', '2025', 0.5, { ...rate, measure: 'change' }],
  ];
  expect(found(ratesInRange, rows)).toEqual([]);
});
