import { measures, rowKindOf, rowKinds } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const kindOf = (value: Parameters<typeof sent>[2], more?: Parameters<typeof sent>[3]) => {
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
  expect(kindOf(3, { source: { document: 'Báo cáo số 1' } })).toBe(rowKinds.amount);
});

it('knows an amount with a word before it', () => {
  expect(kindOf({ state: 'reported', amount: 3, qualifier: 'over' })).toBe(rowKinds.loose);
});

it.each([
  { value: 3, more: { basis: 'cumulative' } },
  { value: 3, more: { scope: 'consolidated' } },
  { value: 3, more: { activity: 'a' } },
  { value: { state: 'withheld' } },
  { value: { state: 'not-applicable' } },
] satisfies readonly { value: Parameters<typeof sent>[2]; more?: Parameters<typeof sent>[3] }[])(
  'finds that $value $more is not plain',
  ({ value, ...rest }) => {
    expect(kindOf(value, 'more' in rest ? rest.more : {})).toBe(rowKinds.notPlain);
  },
);

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
