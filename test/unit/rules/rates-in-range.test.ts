import { defineIndicator } from 'danvan';
import { ratesInRange } from 'danvan/rules';
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

const flow = { name: 'x', unit: 'cuộc', kind: 'flow' } as const;
const ratio = { numerator: 'x.part', denominator: 'x.n', factor: 100 };
/** A rate, and what its numerator is counted from. */
const definedAs = (factor: number, partOf: Readonly<Record<string, string>>) => ({
  indicators: [
    ...['x.n', 'x.between', 'x.part'].map((code) =>
      defineIndicator({
        ...flow,
        code,
        ...(partOf[code] !== undefined && { partOf: partOf[code] }),
      }),
    ),
    defineIndicator({ ...flow, code: 'x.rate', kind: 'ratio', ratio: { ...ratio, factor } }),
  ],
});
const high: MixedRow = ['a', '2025', 174, rate];

it('asks about a high rate of a part by way of a third indicator, and of no other', () => {
  const chain = { 'x.part': 'x.between', 'x.between': 'x.n' };
  expect(found(ratesInRange, [high], definedAs(100, chain))).toHaveLength(1);
  expect(found(ratesInRange, [high], definedAs(100, {}))).toEqual([]);
  const ring = { 'x.part': 'x.between', 'x.between': 'x.part' };
  expect(found(ratesInRange, [high], definedAs(100, ring))).toEqual([]);
});

it('takes 1 and the half of a rate in ten for a fraction, and no rate with a smaller factor', () => {
  const at = (amount: number, factor: number) =>
    found(ratesInRange, [['a', '2025', amount, rate]], definedAs(factor, {}));
  expect(at(1, 100)).toMatchObject([{ params: { rate: 1, perhaps: 100 } }]);
  expect(at(1.01, 100)).toEqual([]);
  expect(at(0.5, 10)).toMatchObject([{ params: { rate: 0.5, perhaps: 5 } }]);
  expect(at(0.5, 9)).toEqual([]);
});

it('asks about a fraction where one of its terms was sent, and where terms are of other units', () => {
  const fraction: MixedRow = ['b', '2025', 0.74, rate];
  const part: MixedRow = ['b', '2025', 74, { indicator: 'x.part' }];
  const whole: MixedRow = ['b', '2025', 10_000];
  expect(found(ratesInRange, [part, fraction])).toHaveLength(1);
  expect(found(ratesInRange, [whole, fraction])).toHaveLength(1);
  expect(found(ratesInRange, [part, whole, fraction])).toEqual([]);
  const others: readonly MixedRow[] = [
    ['a', '2025', 74, { indicator: 'x.part' }],
    ['a', '2025', 10_000],
  ];
  expect(found(ratesInRange, [...others, fraction])).toHaveLength(1);
});

it('says nothing of a high change, nor of a rate that is missing', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', 174, { ...rate, measure: 'change' }],
    ['b', '2025', null, rate],
  ];
  expect(found(ratesInRange, rows)).toEqual([]);
});

it('names the least of a range above the whole', () => {
  const range: MixedRow = ['a', '2025', { amount: 120, to: 130 }, rate];
  expect(found(ratesInRange, [range])).toMatchObject([
    { params: { rate: 120, value: { amount: 120, to: 130 } } },
  ]);
});
