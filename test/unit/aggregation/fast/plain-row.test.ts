import { measures, rowKindOf, rowKinds } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';

const kindOf = (...[value, more]: [Parameters<typeof sent>[2], Parameters<typeof sent>[3]?]) => {
  const { scope } = sampleScope([sent('xa-a', 'sessions', value, more)]);
  return rowKindOf(scope.store, 0, { measure: measures.indexOf('actual'), countErrors: false });
};

it('knows an amount, a zero and nothing', () => {
  expect(kindOf(3)).toBe(rowKinds.amount);
  expect(kindOf({ state: 'nil' })).toBe(rowKinds.nil);
  expect(kindOf({ state: 'missing' })).toBe(rowKinds.passedOver);
});

it('passes over another measure', () => {
  expect(kindOf(3, { measure: 'plan' })).toBe(rowKinds.passedOver);
});

it('is not misled by where a figure stood', () => {
  expect(kindOf(3, { source: { file: 'a.xlsx' } })).toBe(rowKinds.amount);
});

it.each([
  [3, { basis: 'cumulative' }],
  [3, { scope: 'consolidated' }],
  [3, { activity: 'a' }],
  [{ state: 'withheld' }],
  [{ state: 'not-applicable' }],
  [{ state: 'reported', amount: 3, qualifier: 'over' }],
] satisfies Parameters<typeof kindOf>[])('finds that %j %j is not plain', (...given) => {
  expect(kindOf(...given)).toBe(rowKinds.notPlain);
});
