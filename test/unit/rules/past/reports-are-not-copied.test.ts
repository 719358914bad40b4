import { createDataset, createHierarchy, defineIndicator } from 'danvan';
import { reportsAreNotCopied } from 'danvan/rules';
import { expect, it } from 'vitest';

const codes = ['x.a', 'x.b', 'x.c', 'x.d', 'x.e', 'x.f'];
const indicators = codes.map((code) =>
  defineIndicator({ code, name: code, unit: 'cuộc', kind: 'flow' }),
);
const report = (period: string, amounts: readonly (number | undefined)[], unit = 'a') =>
  codes.flatMap((indicator, at) => {
    const value = amounts[at];
    return value === undefined ? [] : [{ unit, period, indicator, value }];
  });
const found = (...reports: readonly ReturnType<typeof report>[]) => {
  const hierarchy = createHierarchy(['a', 'b'].map((id) => ({ id, name: id })));
  return [
    ...reportsAreNotCopied.check(
      createDataset({ hierarchy, indicators, observations: reports.flat() }),
    ),
  ];
};

it('names a report with all the figures of the one before, once', () => {
  const same = [1, 2, 3, 4, 5, 0];
  expect(found(report('2020-Q1', same), report('2020-Q2', same))).toMatchObject([
    {
      code: 'rules/copied-from-before',
      unit: 'a',
      period: '2020-Q2',
      params: { figures: 5, otherPeriod: '2020-Q1' },
    },
  ]);
});

it('names each copy of a copy', () => {
  const same = [1, 2, 3, 4, 5];
  const all = ['2020-Q1', '2020-Q2', '2020-Q3'].map((period) => report(period, same));
  expect(found(...all).map(({ period }) => period)).toEqual(['2020-Q2', '2020-Q3']);
});

it('passes where one figure differs, is new, or too few are the same', () => {
  const before = report('2020-Q1', [1, 2, 3, 4, 5, 6]);
  expect(found(before, report('2020-Q2', [1, 2, 3, 4, 5, 7]))).toEqual([]);
  expect(found(report('2020-Q1', [1, 2, 3, 4, 5]), report('2020-Q2', [1, 2, 3, 4, 5, 6]))).toEqual(
    [],
  );
  expect(
    found(report('2020-Q1', [1, 2, 3, 4, 0, 0]), report('2020-Q2', [1, 2, 3, 4, 0, 0])),
  ).toEqual([]);
});

it('holds a report against the one just before, of the same unit', () => {
  const same = [1, 2, 3, 4, 5];
  expect(found(report('2020-Q1', same), report('2020-Q3', same))).toEqual([]);
  expect(found(report('2020-Q1', same), report('2020-Q2', same, 'b'))).toEqual([]);
});
