import { describe, expect, it } from 'vitest';
import {
  endsBeforeStart,
  gapIn,
  isInForceAt,
  overlapOf,
  sharingWith,
  shownDays,
  withoutAll,
} from '#inside/organization';

const y = (from: string, until: string) => ({ from, until });

it('is always in force where no interval is given', () => {
  expect(isInForceAt([], '1900-01-01')).toBe(true);
  expect(isInForceAt([y('2020', '2021')], '2021')).toBe(false);
});

it('knows days that end before they begin', () => {
  expect(endsBeforeStart(y('2021', '2020'))).toBe(true);
  expect(endsBeforeStart(y('2020', '2020'))).toBe(true);
  expect(endsBeforeStart({ from: '2020' })).toBe(false);
  expect(endsBeforeStart({ from: '2020-02-01', to: '2020-01-31' })).toBe(true);
  expect(endsBeforeStart({ from: '2020-02-01', to: '2020-02-01' })).toBe(false);
});

describe('overlapOf', () => {
  it.each([
    [y('2020', '2022'), y('2021', '2023'), y('2021', '2022')],
    [{}, y('2021', '2023'), y('2021', '2023')],
    [{ until: '2021' }, { from: '2020' }, y('2020', '2021')],
    [y('2020', '2021'), y('2021', '2022'), null],
    [{}, {}, {}],
  ])('of %j and %j is %j', (a, b, expected) => {
    expect(overlapOf(a, b)).toEqual(expected);
    expect(overlapOf(b, a)).toEqual(expected);
  });
});

it('reckons alike with days written by their last one', () => {
  const [may, june] = [{ from: '2025-05-01', to: '2025-05-31' }, { from: '2025-06-01' }];
  const year = { from: '2025-01-01', to: '2025-12-31' };
  expect(overlapOf(year, may)).toEqual(y('2025-05-01', '2025-06-01'));
  expect(withoutAll(year, [may])).toEqual([
    y('2025-01-01', '2025-05-01'),
    y('2025-06-01', '2026-01-01'),
  ]);
  expect(sharingWith([may, june])(may)).toEqual([may]);
  expect(shownDays(may)).toEqual(y('2025-05-01', '2025-06-01'));
});

describe('withoutAll and gapIn', () => {
  it('leave what no other interval covers', () => {
    expect(withoutAll({}, [y('2020', '2021'), { from: '2022' }])).toEqual([
      { until: '2020' },
      y('2021', '2022'),
    ]);
    expect(gapIn(y('2020', '2023'), [y('2019', '2021'), y('2021', '2024')])).toBeNull();
    expect(gapIn(y('2020', '2023'), [y('2021', '2024')])).toEqual(y('2020', '2021'));
  });
});

it('shows open ends as null', () => {
  expect(shownDays({ from: '2020' })).toEqual({ from: '2020', until: null });
});

it('finds those that may share days, however long the history', () => {
  const years = Array.from({ length: 1000 }, (_, at) => y(`${1000 + at}`, `${1001 + at}`));
  const sharing = sharingWith(years.toReversed());
  expect(sharing(y('1500', '1502'))).toEqual([y('1500', '1501'), y('1501', '1502')]);
  expect(sharing({ until: '1001' })).toEqual([y('1000', '1001')]);
  expect(sharing({ from: '1999' })).toEqual([y('1999', '2000')]);
  expect(sharing(y('2500', '2600'))).toEqual([]);
});
