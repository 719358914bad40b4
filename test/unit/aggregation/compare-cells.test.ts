import { expect, it } from 'vitest';
import { defineIndicator } from 'danvan';
import { compareCells } from '#inside/aggregation';

const flow = defineIndicator({ code: 'x.a', name: 'A', unit: 'vụ', kind: 'flow' });
const ratio = { numerator: 'x.a', denominator: 'x.b', factor: 100 };
const rate = defineIndicator({ code: 'x.r', name: 'R', unit: '%', kind: 'ratio', ratio });
const coverage = { reported: 1, partial: 0, expected: 1 };
const base = (amount: number | null, silent: readonly string[] = []) =>
  ({
    indicator: 'x.a',
    period: '2025',
    state: 'reported',
    amount,
    from: amount,
    to: amount,
    coverage,
    silent,
    contributors: [],
  }) as const;

it('tells difference and change in percent, of the size of the base', () => {
  expect(compareCells({ amount: 12, silent: [] }, base(10), flow)).toMatchObject({
    difference: 2,
    percentChange: 20,
  });
  expect(compareCells({ amount: 5, silent: [] }, base(-10), flow).percentChange).toBe(150);
});

it('compares rates in points', () => {
  expect(compareCells({ amount: 76, silent: [] }, base(82), rate)).toMatchObject({
    difference: -6,
    percentChange: null,
  });
});

it.each([
  ['base-missing', 12, base(null)],
  ['amount-missing', null, base(10)],
  ['base-zero', 12, base(0)],
  ['coverage-differs', 12, base(10, ['xa-b'])],
])('says %s', (reason, amount, other) => {
  expect(compareCells({ amount, silent: [] }, other, flow).reason).toBe(reason);
});
