import { figuresOf, knownSums, meantFigure } from '#inside/rules';
import { createDataset, createHierarchy, defineIndicator } from 'danvan';
import { expect, it } from 'vitest';

const flow = { name: 'Số đơn', unit: 'đơn', kind: 'flow' } as const;
const indicators = [
  defineIndicator({
    ...flow,
    code: 'x.one',
    holds: [{ is: 'equal', sumOf: [{ indicator: 'x.a' }, { indicator: 'x.b' }] }],
  }),
  defineIndicator({
    ...flow,
    code: 'x.two',
    holds: [{ is: 'equal', sumOf: [{ indicator: 'x.a', times: 2 }, { indicator: 'x.b' }] }],
  }),
  defineIndicator({ ...flow, code: 'x.a' }),
  defineIndicator({ ...flow, code: 'x.b' }),
];

/** By how much the sums of the two figures are off. */
const meantOf = (values: readonly number[], offs: readonly number[]) => {
  const dataset = createDataset({
    hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã A' }]),
    indicators,
    observations: indicators.map(({ code }, at) => ({
      unit: 'xa-a',
      period: '2026',
      indicator: code,
      value: values[at] ?? 0,
    })),
  });
  const known = knownSums(indicators);
  const sums = known.map((sum, at) => ({ sum, off: offs[at] ?? 0, at }));
  return meantFigure(figuresOf(dataset), { unit: 0, row: 0, sums }, known);
};

it('weighs how often a figure counts', () => {
  // Of a there are two too many: one sum is short of two, the other of four.
  expect(meantOf([10, 15, 7, 5], [-2, -4])).toMatchObject({ indicator: 'x.a', now: 7, amount: 5 });
  expect(meantOf([10, 15, 5, 7], [-2, -2])).toMatchObject({ indicator: 'x.b', now: 7, amount: 5 });
});

it('names none that is no figure', () => {
  expect(meantOf([10, 15, 1, 5], [3, 6])).toMatchObject({ amount: 4 });
  expect(meantOf([10, 15, 1, 5], [-2, -4])).toBeUndefined();
  expect(meantOf([10, 15, 1, 5], [1, 3])).toBeUndefined();
});
