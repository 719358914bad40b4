import { statesAgree } from 'danvan';
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
