import { changesRecompute } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

const change = { measure: 'change' } as const;
const base = { measure: 'base' } as const;
const counted: readonly MixedRow[] = [
  ['a', '2020', 1545],
  ['a', '2021', 1808],
];

it('passes the change that the counted figures give, and a base that was counted', () => {
  const stated: readonly MixedRow[] = [
    ['a', '2021', 263, change],
    ['a', '2021', 1545, base],
  ];
  expect(found(changesRecompute, [...counted, ...stated])).toEqual([]);
});

it('names a change that they do not give', () => {
  expect(found(changesRecompute, [...counted, ['a', '2021', 276, change]])).toMatchObject([
    {
      code: 'dataset/change-differs',
      params: {
        stated: 276,
        counted: 263,
        amount: 1808,
        base: 1545,
        basePeriod: '2020',
        difference: 13,
      },
    },
  ]);
});

it('names a base that was counted otherwise', () => {
  expect(found(changesRecompute, [...counted, ['a', '2021', 1532, base]])).toMatchObject([
    { code: 'dataset/base-differs', params: { stated: 1532, counted: 1545, difference: -13 } },
  ]);
});

it('takes the period before as well as the year before, and falls as negative', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2021-Q1', 10],
    ['a', '2020-Q2', 30],
    ['a', '2021-Q2', 8],
    ['a', '2021-Q2', -2, change],
  ];
  expect(found(changesRecompute, rows)).toEqual([]);
});

it('holds nothing against a change where a side was not counted, nor against one of a term', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2021', 1808],
    ['a', '2021', 276, change],
    ['b', '1900', 5, change],
  ];
  expect(found(changesRecompute, rows)).toEqual([]);
});

it('holds a base against what was counted, where the period itself was not', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2020', 1545],
    ['a', '2021', 1532, base],
  ];
  expect(found(changesRecompute, rows)).toMatchObject([
    { code: 'dataset/base-differs', period: '2021', params: { stated: 1532, counted: 1545 } },
  ]);
});

it('tells of the base that comes nearest to fitting', () => {
  const about: MixedRow = ['a', '2021-Q2', { amount: 3, qualifier: 'over' }, base];
  const rows: readonly MixedRow[] = [['a', '2020-Q2', 2], ['a', '2021-Q1', 90], about];
  for (const given of [rows, rows.toReversed()]) {
    expect(found(changesRecompute, given)).toMatchObject([
      { params: { basePeriod: '2021-Q1', counted: 90, implausible: true } },
    ]);
  }
});

it('holds nothing against a change that is missing, and no other measure', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2021', null, change],
    ['a', '2021', 7, { measure: 'plan' }],
  ];
  expect(found(changesRecompute, [...counted, ...rows])).toEqual([]);
});

it('passes over a base that is far off where another one fits', () => {
  const over: MixedRow = ['a', '2021-Q2', { amount: 3, qualifier: 'over' }, base];
  expect(found(changesRecompute, [['a', '2020-Q2', 90], ['a', '2021-Q1', 3], over])).toEqual([]);
});
