import { defineIndicator } from 'danvan';
import { expect, it } from 'vitest';
import { whyNoIndicator, whyNoRatio, whyNoTable } from '#inside/aggregation';

const common = { name: 'x', unit: 'x' };
const flow = defineIndicator({ ...common, code: 'x.f', kind: 'flow' });
const other = { ...flow, code: 'x.g' };
const state = defineIndicator({ ...common, code: 'x.s', kind: 'stock' });
const rate = defineIndicator({
  ...common,
  code: 'x.r',
  kind: 'ratio',
  ratio: { numerator: 'x.f', denominator: 'x.g', factor: 100 },
});
const breaks = [{ on: '2026-01-01', what: { vi: 'x' } }];
const none = { lines: [] };

it('lets a table of several categories, or of changes, travel', () => {
  expect(whyNoTable({})).toBeNull();
  expect(whyNoTable({ categories: { kind: 'x' } })).toBeNull();
  expect(whyNoTable({ categories: { kind: 'x', level: 'p' } })).toBe('categories');
  expect(whyNoTable({ measure: 'change' })).toBe('measure');
});

it('lets indicators travel that do not add up', () => {
  expect([flow, state].map((one) => whyNoIndicator(none, one))).toEqual([null, null]);
  expect(whyNoIndicator(none, rate)).toBe('ratio');
  expect(whyNoIndicator(none, { ...flow, breaks })).toBe('definition-changed');
  expect(whyNoIndicator(none, { ...flow, combine: { ...flow.combine, unit: 'forbid' } })).toBe(
    'rule',
  );
});

it('lets ratios travel whose terms are not of one kind', () => {
  expect(whyNoRatio(none, rate, { above: flow, below: other })).toBeNull();
  expect(whyNoRatio(none, rate, { above: flow, below: flow })).toBe('ratio');
  expect(whyNoRatio(none, rate, { above: flow, below: state })).toBe('ratio');
  expect(whyNoRatio(none, rate, null)).toBe('ratio');
  expect(whyNoRatio(none, { ...rate, breaks }, null)).toBe('definition-changed');
});
