import { statesAgree } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

const state = { indicator: 'x.s' };

it('gives both states of a day, the longer report as the one that counts', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-06', 5, state],
    ['a', '2025-H1', 7, state],
  ];
  for (const given of [rows, rows.toReversed()]) {
    expect(found(statesAgree, given)).toMatchObject([
      {
        code: 'dataset/states-differ',
        period: '2025-06',
        params: { amount: 5, other: 7, otherPeriod: '2025-H1' },
      },
    ]);
  }
});

it('passes equal states, other days, and figures that add up', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-06', 7, state],
    ['a', '2025-H1', 7, state],
    ['a', '2025-09', 9, state],
    ['a', '2025-06', 1],
    ['a', '2025-H1', 6],
  ];
  expect(found(statesAgree, rows)).toEqual([]);
});

it('gives words and ranges, and asks where states may be the same', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-06', { amount: 5, qualifier: 'over' }, state],
    ['a', '2025-H1', { amount: 90, to: 95 }, state],
  ];
  expect(found(statesAgree, rows)).toMatchObject([
    {
      params: {
        value: { qualifier: 'over' },
        other: 90,
        otherValue: { amount: 90, to: 95 },
        implausible: true,
      },
    },
  ]);
});

it('holds the states of one day on two lines, in reports of different length', () => {
  const state = { indicator: 'x.s' } as const;
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', 25, { ...state, line: 'L2' }],
    ['a', '2025-03', 30, { ...state, line: 'L1' }],
  ];
  for (const given of [rows, rows.toReversed()]) {
    expect(found(statesAgree, given)).toMatchObject([
      {
        code: 'dataset/states-differ',
        params: { amount: 25, other: 30, line: 'L2', otherLines: ['L1'] },
      },
    ]);
  }
});
