import { ownFiguresAreOwn } from 'danvan/rules';
import { expect, it } from 'vitest';
import { consolidated, found, place, two, type MixedRow } from '../../support/mixed.js';

const below: readonly MixedRow[] = [
  ['a', '2025', 10],
  ['b', '2025', 5],
];

it('warns of an own figure that is the sum of those below', () => {
  expect(found(ownFiguresAreOwn, [...below, ['t', '2025', 15]])).toMatchObject([
    {
      code: 'dataset/own-figure-equals-sum',
      severity: 'warning',
      unit: 't',
      params: { amount: 15, units: 2 },
    },
  ]);
});

it('notes any other one, once a year', () => {
  const own: readonly MixedRow[] = [
    ['t', '2025-01', 3],
    ['t', '2025-02', 3],
    ['t', '2024', 3],
  ];
  expect(found(ownFiguresAreOwn, [...below, ...own])).toMatchObject([
    { code: 'dataset/own-figure-above', severity: 'note', params: { amount: 3, units: 2 } },
  ]);
});

it('looks below the unit only, however deep', () => {
  const units = [...two, place('a1', 'a'), place('z')];
  const rows: readonly MixedRow[] = [
    ['a1', '2025', 10],
    ['z', '2025', 5],
    ['t', '2025', 10],
  ];
  expect(found(ownFiguresAreOwn, rows, { units })).toMatchObject([{ params: { units: 1 } }]);
});

it('passes consolidated figures and units with nobody below', () => {
  expect(found(ownFiguresAreOwn, [...below, ['t', '2025', 15, consolidated]])).toEqual([]);
});

it('takes no zero, and nothing that is only near, for the sum of those below', () => {
  const zeros: readonly MixedRow[] = [
    ['a', '2025', 0],
    ['b', '2025', 0],
    ['t', '2025', 0],
  ];
  const near: readonly MixedRow[] = [
    ['a', '2025', 1_000_000],
    ['b', '2025', 1],
    ['t', '2025', 1_000_002],
  ];
  for (const rows of [zeros, near]) {
    expect(found(ownFiguresAreOwn, rows)).toMatchObject([{ code: 'dataset/own-figure-above' }]);
  }
  const one: readonly MixedRow[] = [
    ['a', '2025', 1],
    ['t', '2025', 1],
  ];
  expect(found(ownFiguresAreOwn, one)).toMatchObject([{ code: 'dataset/own-figure-equals-sum' }]);
});

it('says nothing of figures that are not added over units', () => {
  const persons = { indicator: 'x.p' };
  const rows: readonly MixedRow[] = [
    ['a', '2025', 10, persons],
    ['t', '2025', 10, persons],
  ];
  expect(found(ownFiguresAreOwn, rows)).toEqual([]);
});

it('says nothing where nobody below sent in that year, or only for all below', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2024', 10],
    ['a', '2025', 10, consolidated],
    ['b', '2025', null],
    ['t', '2025', 10],
  ];
  expect(found(ownFiguresAreOwn, rows)).toEqual([]);
});

it('asks for each year and unit, with the word of the figure', () => {
  const rows: readonly MixedRow[] = [
    ...below,
    ['a', '2024', 1],
    ['t', '2025', { amount: 3, qualifier: 'over' }],
    ['t', '2024', { state: 'nil' }],
  ];
  expect(found(ownFiguresAreOwn, rows)).toMatchObject([
    { period: '2025', params: { amount: 3, value: { qualifier: 'over' }, units: 2 } },
    { period: '2024', params: { amount: 0, units: 1 } },
  ]);
});

it('finds the sum of shorter reports, whether or not they fill the days', () => {
  const rows: readonly MixedRow[] = [
    ['t', '2025-Q1', 15],
    ['a', '2025-01', 10],
    ['b', '2025-02', 5],
  ];
  expect(found(ownFiguresAreOwn, rows)).toMatchObject([
    { code: 'dataset/own-figure-equals-sum', params: { amount: 15, units: 2 } },
  ]);
});
