import { brokenReports, figuresOf, knownSums } from '#inside/rules';
import { check, createDataset, createHierarchy, defineIndicator } from 'danvan';
import { expect, it } from 'vitest';

const flow = { name: 'Số đơn', unit: 'đơn', kind: 'flow' } as const;
const indicators = [
  defineIndicator({
    ...flow,
    code: 'x.whole',
    parts: ['x.a'],
    holds: [{ is: 'equal', sumOf: [{ indicator: 'x.b' }] }],
  }),
  defineIndicator({ ...flow, code: 'x.a' }),
  defineIndicator({ ...flow, code: 'x.b' }),
];

const reports = (
  values: Readonly<Record<string, number>>,
  more: { readonly document?: string },
) => {
  const dataset = createDataset({
    hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã A' }]),
    indicators,
    observations: Object.entries(values).map(([indicator, value]) => ({
      unit: 'xa-a',
      period: '2026',
      indicator,
      value,
      ...(more.document !== undefined && { source: { document: more.document } }),
    })),
  });
  const sums = new Map(knownSums(indicators).map((sum) => [sum.key, sum]));
  return brokenReports(figuresOf(dataset), sums, check(dataset));
};

it('gathers the sums of a report that do not hold, with what they are off by', () => {
  const [report, ...others] = reports({ 'x.whole': 9, 'x.a': 7, 'x.b': 12 }, {});
  expect(others).toEqual([]);
  expect(report?.sums.map(({ sum: { key }, off, at }) => [key, off, at])).toEqual([
    ['x.whole parts', 2, 0],
    ['x.whole x.b', -3, 1],
  ]);
});

it('finds the row of a report that names its source', () => {
  const given = { 'x.b': 12, 'x.a': 7, 'x.whole': 9 };
  expect(reports(given, { document: 'Báo cáo số 5' })).toMatchObject([{ row: 2 }]);
});

it('leaves out a report with one sum that does not hold', () => {
  expect(reports({ 'x.whole': 9, 'x.a': 9, 'x.b': 12 }, {})).toEqual([]);
});
