import { expect, it } from 'vitest';
import { defineIndicator } from 'danvan';
import { askedRatios, boundTo, numbered, whyWhole, withTerms } from '#inside/sql';
import { pushedContext } from '#inside/aggregation';
import { reformedContext } from '../../../support/reformed-plan.js';

const flow = (code: string) => defineIndicator({ code, name: code, unit: 'x', kind: 'flow' });
const rate = (code: string, numerator: string, denominator: string) =>
  defineIndicator({
    code,
    name: code,
    unit: '%',
    kind: 'ratio',
    ratio: { numerator, denominator, factor: 100 },
  });
const state = defineIndicator({ code: 'x.s', name: 's', unit: 'x', kind: 'stock' });
const indicators = [
  ...['x.a', 'x.b', 'x.c', 'x.d', 'x.e'].map(flow),
  state,
  rate('x.p', 'x.a', 'x.b'),
  rate('x.q', 'x.c', 'x.b'),
  rate('x.r', 'x.d', 'x.e'),
  rate('x.w', 'x.d', 'x.s'),
];
const context = pushedContext({ hierarchy: reformedContext.hierarchy, indicators }, 'context');
const numbers = numbered(context);
const [p, q, r] = [6, 7, 8];
const ratios = askedRatios(numbers, indicators.slice(0, 9));

it('binds together ratios that share a term', () => {
  expect(ratios.map(({ key, above, below }) => [key, above, below])).toEqual([
    [p, 0, 1],
    [q, 2, 1],
    [r, 3, 4],
  ]);
  expect([...boundTo(ratios, [2])].sort()).toEqual([0, 1, 2, p, q]);
  expect([...boundTo(ratios, [r])].sort()).toEqual([3, 4, r]);
  expect([...boundTo(ratios, [5])]).toEqual([5]);
});

it('lets terms travel with a ratio that does, and ratios with such a term', () => {
  const asked = { indicators: indicators.slice(8), areTotals: true };
  expect(whyWhole(context, numbers, asked)).toEqual([
    { indicator: 'x.r', reason: 'ratio' },
    { indicator: 'x.w', reason: 'ratio' },
  ]);
  const [, , , d, e] = indicators.keys();
  expect([...withTerms(numbers, indicators.slice(8, 9))]).toEqual([r, d, e]);
});

it('has no rates of a category', () => {
  const asked = { indicators: indicators.slice(0, 7), areTotals: false };
  expect(whyWhole(context, numbers, asked)).toEqual([{ indicator: 'x.p', reason: 'categories' }]);
});
